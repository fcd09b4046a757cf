// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/keytable.h>
#include <ui/models/snapshotindex.h>

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QCheckBox;

namespace Counterpoint
{

class KeysPage;
class OutletsPage;

/** Appearance, thresholds of the analysis, outlets with more than one spelling, and the keys. */
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p zoom: of the articles' text as it is now, in per cent. */
    SettingsDialog(SnapshotIndexPtr index, const KeyTable &keys, int zoom, QWidget *parent = nullptr);

    /** A newer state of the same comparison: what is changed here is changed in that. */
    void setIndex(SnapshotIndexPtr index) { m_index = std::move(index); }

    void showPage(int page);
    [[nodiscard]] Parameters parameters() const;

Q_SIGNALS:
    void themeChanged(const QString &theme);
    void zoomChanged(int percent);
    void typographyChanged(bool hasSerifs, int lineSpacing);
    void keysChanged(const QMap<QString, QString> &changes); ///< Those that are not the standard; kept already.
    void analysisRequested(const Counterpoint::Parameters &parameters);
    void decisionsMade(const QList<Counterpoint::Decision> &decisions); ///< All that OK changed, in one.

private:
    [[nodiscard]] QWidget *appearancePage(int zoom);
    [[nodiscard]] QWidget *analysisPage();
    [[nodiscard]] QWidget *outletsPage();
    [[nodiscard]] QMap<QString, QString> keptOutlets() const;
    void checkOutlets();
    void applyOutlets();
    void resetThresholds();
    void apply();

    SnapshotIndexPtr m_index;
    QTabWidget *m_pages;
    QComboBox *m_theme = nullptr;
    QSpinBox *m_zoom = nullptr;
    QComboBox *m_family = nullptr;
    QSpinBox *m_spacing = nullptr;
    int m_zoomBefore;
    QMap<QString, QString> m_outletsBefore; ///< As they were shown first.
    QCheckBox *m_restore = nullptr;
    QList<QDoubleSpinBox *> m_thresholds;
    OutletsPage *m_outlets = nullptr;
    QMap<QString, QString> m_keysBefore;
    KeysPage *m_keys;
    QPushButton *m_ok = nullptr;
};

} // namespace Counterpoint
