#pragma once

#include "ui/manual/manual_window.h"

#include <QObject>

#include <memory>

namespace xushi::ui {

/// F1 in a dialog that stands before there is a window, whose help controller does this else. The dialog must not be
/// modal for the whole program.
class ManualKey : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this object.
    ManualKey(QWidget &dialog, QSettings &settings);

    /// Null until it is first opened.
    [[nodiscard]] ManualWindow *manual() const { return m_manual.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_dialog;
    QSettings &m_settings;
    std::unique_ptr<ManualWindow> m_manual;
};

} // namespace xushi::ui
