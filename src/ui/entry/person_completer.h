#pragma once

#include "models/entry/assignment_form.h"

class QLineEdit;

namespace xushi::ui {

/// Completes the names of these persons in a field.
void completePersons(QLineEdit &field, const std::vector<models::Person> &persons);

} // namespace xushi::ui
