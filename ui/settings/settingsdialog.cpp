// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/settings/settingsdialog.h>

#include <ui/settings/keyspage.h>
#include <ui/settings/outletspage.h>

#include <workspace/settings.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace Counterpoint
{

namespace
{

QLabel *explanation(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(SnapshotIndexPtr index, const KeyTable &keys, int zoom, QWidget *parent)
    : QDialog(parent)
    , m_index(std::move(index))
    , m_pages(new QTabWidget(this))
    , m_zoomBefore(zoom)
    , m_keysBefore(keys.changes())
    , m_keys(new KeysPage(keys, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    resize(680, 620);
    m_pages->setDocumentMode(true);
    m_pages->addTab(appearancePage(zoom), tr("Appearance"));
    m_pages->addTab(analysisPage(), tr("Analysis"));
    m_pages->addTab(outletsPage(), tr("Outlets"));
    m_pages->addTab(m_keys, tr("Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 10, 14, 14);
    rows->addWidget(m_pages, 1);
    rows->addWidget(buttons);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    checkOutlets();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        apply();
        accept();
    });
}

void SettingsDialog::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason); // does nothing where no field asks for it
}

QWidget *SettingsDialog::appearancePage(int zoom)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(8, 14, 8, 8);
    m_theme = new QComboBox(page);
    m_theme->setObjectName(QStringLiteral("themeChoice"));
    for (const auto &[key, words] : {std::pair{QStringLiteral("system"), tr("As the desktop")},
                                     {QStringLiteral("light"), tr("Light")},
                                     {QStringLiteral("dark"), tr("Dark")}})
        m_theme->addItem(words, key);
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(Settings::value(Setting::Theme))));
    m_zoom = new QSpinBox(page);
    m_zoom->setRange(60, 240);
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(tr(" %"));
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setValue(zoom);
    m_family = new QComboBox(page);
    m_family->setObjectName(QStringLiteral("readingFamily"));
    m_family->addItem(tr("With serifs"), QStringLiteral("serif"));
    m_family->addItem(tr("Without serifs"), QStringLiteral("sans"));
    m_family->setCurrentIndex(qMax(0, m_family->findData(Settings::value(Setting::ReadingFamily))));
    m_spacing = new QSpinBox(page);
    m_spacing->setRange(120, 220);
    m_spacing->setSingleStep(5);
    m_spacing->setSuffix(tr(" %"));
    m_spacing->setObjectName(QStringLiteral("lineSpacing"));
    m_spacing->setValue(Settings::value(Setting::LineSpacing).toInt());
    m_restore = new QCheckBox(tr("Open the last comparison again on start"), page);
    m_restore->setChecked(Settings::value(Setting::RestoreLast).toBool());
    form->addRow(tr("Colours"), m_theme);
    form->addRow(tr("Size of the articles' text"), m_zoom);
    form->addRow(tr("Letters of the articles"), m_family);
    form->addRow(tr("From line to line"), m_spacing);
    form->addRow(QString(), m_restore);
    return page;
}

QWidget *SettingsDialog::analysisPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(8, 14, 8, 8);
    form->addRow(explanation(tr("How near two sentences must be to count, from 0 to 1. A change analyses all articles "
                                "anew; your decisions and claims are kept."),
                             page));
    const Parameters now = m_index ? m_index->comparison().parameters : Parameters{};
    for (const ParameterRow &row : parameterTable()) {
        auto *box = new QDoubleSpinBox(page);
        box->setObjectName(row.key);
        box->setRange(row.least, row.most);
        box->setSingleStep(0.01);
        box->setDecimals(2);
        box->setValue(now.*row.member);
        form->addRow(row.title, box);
        m_thresholds.append(box);
    }
    auto *reset = new QPushButton(tr("Standard values"), page);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::resetThresholds);
    form->addRow(QString(), reset);
    return page;
}

void SettingsDialog::resetThresholds()
{
    const QList<ParameterRow> table = parameterTable();
    for (int i = 0; i < table.size(); ++i)
        m_thresholds.at(i)->setValue(Parameters{}.*table.at(i).member);
}

Parameters SettingsDialog::parameters() const
{
    Parameters parameters = m_index ? m_index->comparison().parameters : Parameters{};
    const QList<ParameterRow> table = parameterTable();
    for (int i = 0; i < table.size(); ++i) {
        // A value that was not touched keeps all its digits.
        if (std::abs(parameters.*table.at(i).member - m_thresholds.at(i)->value()) >= 0.005)
            parameters.*table.at(i).member = m_thresholds.at(i)->value();
    }
    return parameters;
}

QWidget *SettingsDialog::outletsPage()
{
    m_outletsBefore = keptOutlets();
    m_outlets = new OutletsPage(m_outletsBefore, this);
    m_outlets->setEnabled(m_index && !m_index->comparison().articles.isEmpty() && !m_index->snapshot().isReadOnly);
    if (!m_outlets->isEnabled())
        m_outlets->setToolTip(tr("Open a comparison that can be written first"));
    connect(m_outlets, &OutletsPage::checked, this, &SettingsDialog::checkOutlets);
    return m_outlets;
}

void SettingsDialog::checkOutlets()
{
    m_ok->setEnabled(!m_outlets->isRefused());
    m_ok->setToolTip(m_outlets->isRefused() ? tr("The list of outlets is to be mended first: its rows say why")
                                            : QString());
}

QMap<QString, QString> SettingsDialog::keptOutlets() const
{
    QMap<QString, QString> kept;
    if (!m_index)
        return kept;
    for (const Decision &decision : m_index->snapshot().decisions) {
        if (decision.target == DecisionTarget::Outlet && decision.verdict == Verdict::Corrected)
            kept.insert(decision.key, decision.value);
    }
    return kept;
}

void SettingsDialog::applyOutlets()
{
    const QMap<QString, QString> typed = m_outlets->typed();
    if (typed == m_outletsBefore)
        return;
    const QMap<QString, QString> kept = keptOutlets();
    QList<Decision> decisions;
    const auto add = [&decisions](const QString &key, const QString &value) {
        Decision decision;
        decision.target = DecisionTarget::Outlet;
        decision.key = key;
        decision.verdict = value.isEmpty() ? Verdict::Open : Verdict::Corrected;
        decision.field = QStringLiteral("outlet");
        decision.value = value;
        decisions += decision;
    };
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        if (!typed.contains(it.key()))
            add(it.key(), {});
    }
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        if (kept.value(it.key()) != it.value())
            add(it.key(), it.value());
    }
    if (!decisions.isEmpty())
        Q_EMIT decisionsMade(decisions);
}

void SettingsDialog::apply()
{
    const QString theme = m_theme->currentData().toString();
    if (theme != Settings::value(Setting::Theme).toString()) {
        Settings::setValue(Setting::Theme, theme);
        Q_EMIT themeChanged(theme);
    }
    if (m_zoom->value() != m_zoomBefore)
        Q_EMIT zoomChanged(m_zoom->value());
    Settings::setValue(Setting::ReadingFamily, m_family->currentData());
    Settings::setValue(Setting::LineSpacing, m_spacing->value());
    Q_EMIT typographyChanged(m_family->currentData() == QLatin1String("serif"), m_spacing->value());
    Settings::setValue(Setting::RestoreLast, m_restore->isChecked());
    if (const QMap<QString, QString> keys = m_keys->changes(); keys != m_keysBefore) {
        Settings::setKeys(keys);
        Q_EMIT keysChanged(keys);
    }
    if (!m_index || m_index->comparison().articles.isEmpty())
        return;
    applyOutlets();
    if (parameters() != m_index->comparison().parameters)
        Q_EMIT analysisRequested(parameters());
}

} // namespace Counterpoint
