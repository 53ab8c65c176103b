#pragma once

#include "ui/tables/column_layout.h"

#include <QTableView>

#include <functional>

class QMenu;

namespace xushi::ui {

class CellDelegate;
class TableCopier;
class TableHeader;

/// The delegate of a column and its width, in multiples of the font's height.
struct ColumnStyle {
    CellDelegate *delegate;
    double least = 0;  ///< text may be cut to this width; 0: never cut. Painted contents are at least this wide
    double most = 0;   ///< 0: takes no spare width
    int dropOrder = 0; ///< as in ColumnNeed
};

/// A table of the window's pages: rows to choose from; columns that fill the width and are hidden when it is too
/// narrow; no scroll bar of its own on a page that scrolls.
class TableView : public QTableView {
    Q_OBJECT

public:
    enum class Height {
        FitsRows, ///< as high as all of its rows: the page scrolls
        Scrolls,  ///< takes the available height
    };

    /// `framed` draws a border; a card has one already.
    TableView(Height height, bool framed, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setColumn(int column, const ColumnStyle &style);

    /// Never shows an unwanted column, even if it fits.
    void setColumnWanted(int column, bool wanted);
    [[nodiscard]] bool isColumnWanted(int column) const { return m_columns[static_cast<std::size_t>(column)].wanted; }

    /// Ctrl+C copies the whole table with this caption; without a caption it copies nothing.
    void setCopyCaption(std::function<QString()> caption);
    void copy();

    void setLegendColumn(int column);

    /// Rows become as high as the texts of this column need, instead of cutting them.
    void setWrapped(int column) { m_wrapped = column; }

    /// Each head sorts. The model must be a SortedModel, or sort itself.
    void setSortable(int column, Qt::SortOrder order);

    /// The same for a table whose rows first stand in an order of their own, which is no column's: the third click on
    /// a head brings that back.
    void setSortable();

    void setHeaderShown(bool shown);
    void setRules(bool rules) { m_rules = rules; }
    void setHoverable(bool hoverable);

    /// Keeps the width of the columns while the user types.
    void setSteady(bool steady) { m_steady = steady; }

    /// Shows the selection only while the table has the focus. For tables whose selection changes nothing elsewhere.
    void setSelectionQuiet(bool quiet) { m_quiet = quiet; }

    [[nodiscard]] bool hasRules() const { return m_rules; }
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] bool showsSelection() const { return !m_quiet || hasFocus(); }

    /// Adds a menu to sort by any visible column without a mouse; nothing if the table is not sortable.
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
    void fitRows();
    void showOwnMenu(const QPoint &globalPosition);
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
    int m_wrapped = -1;
};

} // namespace xushi::ui
