// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QDialog>

class QAction;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QTableWidget;
class QTabWidget;
class QCheckBox;

namespace Counterpoint
{

/** Appearance, thresholds of the analysis, outlets with more than one spelling, and the keys. */
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(SnapshotIndexPtr index, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void showPage(int page);
    [[nodiscard]] Parameters parameters() const;

Q_SIGNALS:
    void themeChanged(const QString &theme);
    void zoomChanged(int percent);
    void analysisRequested(const Counterpoint::Parameters &parameters);
    void decisionMade(const Counterpoint::Decision &decision);

private:
    [[nodiscard]] QWidget *appearancePage();
    [[nodiscard]] QWidget *analysisPage();
    [[nodiscard]] QWidget *outletsPage();
    [[nodiscard]] QWidget *keysPage(const QList<QAction *> &actions);
    void addOutletRow(const QString &spelling, const QString &outlet);
    void applyOutlets();
    void resetThresholds();
    void apply();

    SnapshotIndexPtr m_index;
    QTabWidget *m_pages;
    QComboBox *m_theme = nullptr;
    QSpinBox *m_zoom = nullptr;
    QCheckBox *m_restore = nullptr;
    QList<QDoubleSpinBox *> m_thresholds;
    QTableWidget *m_outlets = nullptr;
};

} // namespace Counterpoint
