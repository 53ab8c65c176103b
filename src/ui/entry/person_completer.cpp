#include "ui/entry/person_completer.h"

#include <QCompleter>
#include <QLineEdit>

namespace xushi::ui {

void completePersons(QLineEdit &field, const std::vector<models::Person> &persons)
{
    QStringList names;
    for (const models::Person &person : persons)
        names += person.name;
    auto *completer = new QCompleter(names, &field);
    completer->setFilterMode(Qt::MatchContains);
    field.setCompleter(completer);
}

} // namespace xushi::ui
