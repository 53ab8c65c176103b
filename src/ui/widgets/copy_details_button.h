#pragma once

#include "models/diagnostics/error_details.h"

#include <QPushButton>

namespace xushi::ui {

/// Stands beside an error that the user is told, and puts its details on the clipboard, for whoever is asked for help.
class CopyDetailsButton : public QPushButton {
    Q_OBJECT

public:
    explicit CopyDetailsButton(QWidget *parent = nullptr);

    /// The error that it stands beside now; told at this moment. It is noted in the log.
    void setTold(const QString &sentence, const std::optional<domain::Error> &error = {});

private:
    void copy();
    void put(const QString &text);

    models::ToldError m_told;
};

} // namespace xushi::ui
