#pragma once

#include "models/diagnostics/error_details.h"

#include <QPushButton>

namespace xushi::ui {

/// A button beside an error message; copies the details to the clipboard, for support.
class CopyDetailsButton : public QPushButton {
    Q_OBJECT

public:
    explicit CopyDetailsButton(QWidget *parent = nullptr);

    /// Sets the error that is shown beside the button now, and writes it into the log.
    void setTold(const QString &sentence, const std::optional<domain::Error> &error = {});

private:
    void copy();
    void put(const QString &text);

    models::ReportedError m_told;
};

} // namespace xushi::ui
