#pragma once

#include <QSplitter>

namespace xushi::ui {

/// Two parts of a page side by side with a thin line between them that can be moved.
class LineSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit LineSplitter(QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace xushi::ui
