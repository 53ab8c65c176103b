#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace xushi::ui {

class Prompter;

/// Asks why a row of the journal is voided. `row` names it: its day, its kind and what it says. Absent when the user
/// turns back.
std::optional<QString> askVoidReason(Prompter &prompter, QWidget *parent, const QString &row);

} // namespace xushi::ui
