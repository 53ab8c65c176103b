#pragma once

#include "ui/tables/column_layout.h"

#include <QTableView>

#include <functional>

class QMenu;

namespace xushi::ui {

class CellDelegate;
class TableCopier;
class TableHeader;

/// How a column of a table is drawn and how wide it may be, in widths of the font's height.
struct ColumnStyle {
    CellDelegate *delegate;
    double least = 0;  ///< words may be cut to this; 0: never cut. What is painted is at least this wide
    double most = 0;   ///< 0: takes no spare room
    int dropOrder = 0; ///< as in ColumnNeed
};

/// A table as the window's pages show it: rows to choose from, columns that fill its width and give way to one
/// another when it is narrow, and no scroll bar beside it where it stands on a page that scrolls.
class TableView : public QTableView {
    Q_OBJECT

public:
    enum class Height {
        FitsRows, ///< as high as all of its rows: the page scrolls
        Scrolls,  ///< as high as there is room
    };

    /// `framed` draws a border; inside a card there is one already.
    TableView(Height height, bool framed, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setColumn(int column, const ColumnStyle &style);

    /// A column that is not wanted is not shown, however much room there is.
    void setColumnWanted(int column, bool wanted);
    [[nodiscard]] bool isColumnWanted(int column) const { return m_columns[static_cast<std::size_t>(column)].wanted; }

    /// Ctrl+C copies the whole table, with what it is about as its caption; nothing without this.
    void setCopyCaption(std::function<QString()> caption);
    void copy();

    void setLegendColumn(int column);
    void setSortable(int column, Qt::SortOrder order);
    void setHeaderShown(bool shown);
    void setRules(bool rules) { m_rules = rules; }
    void setHoverable(bool hoverable);

    /// Columns keep their widths while what is in them changes, as under the hands of who types.
    void setSteady(bool steady) { m_steady = steady; }

    /// Shows what is chosen only to who is about to use it: where choosing a row shows nothing elsewhere.
    void setSelectionQuiet(bool quiet) { m_quiet = quiet; }

    [[nodiscard]] bool hasRules() const { return m_rules; }
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] bool showsSelection() const { return !m_quiet || hasFocus(); }

    /// A menu to sort by any shown column, for who uses no mouse; nothing when the table is not sortable.
    void addSortMenu(QMenu &menu);
    void addCopyAction(QMenu &menu);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QModelIndex &index); ///< double click or Return
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Column {
        ColumnStyle style;
        bool wanted = true;
    };

    void measure();
    void layOut();
    void setHovered(int row);
    [[nodiscard]] ColumnNeed needOf(int column) const;
    [[nodiscard]] int contentWidth(int column) const;
    [[nodiscard]] int rowsHeight() const;
    [[nodiscard]] QRect rowRect(int row) const;

    Height m_height;
    TableHeader *m_header;
    TableCopier *m_copier = nullptr;
    std::vector<Column> m_columns;
    std::vector<ColumnNeed> m_needs;
    bool m_rules = true;
    bool m_framed;
    bool m_hoverable = false;
    bool m_quiet = false;
    bool m_steady = false;
    int m_hovered = -1;
};

} // namespace xushi::ui
