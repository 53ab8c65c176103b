#pragma once

#include "domain/assessment.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace xushi::ui {

/// Stands above a table that lists one status: says so, and brings back everything. Hidden while nothing is filtered.
class StatusFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit StatusFilterBar(QWidget *parent = nullptr);

    /// Of `all` indicators `shown` have this status.
    void show(domain::Status status, int shown, int all);

Q_SIGNALS:
    void clearRequested();

private:
    QLabel *m_label;
    QPushButton *m_clear;
};

} // namespace xushi::ui
