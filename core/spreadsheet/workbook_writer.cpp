#include "core/spreadsheet/workbook_writer.h"

#include "core/files/whole_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace budget {
namespace {

/// Digits that survive in a spreadsheet, whatever program reads it.
constexpr std::ptrdiff_t mostDigits = 15;
constexpr std::uint8_t paperA4 = 9;

/// The edge of the library, and the only place where a decimal leaves exact arithmetic: XLSX knows no other
/// number. Nothing for one whose digits would not survive.
std::optional<double> numberOf(const std::string& text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char c) { return c >= '0' && c <= '9'; });
    if (static_cast<std::ptrdiff_t>(digits.size() - std::min(digits.find_first_not_of('0'), digits.size())) >
        mostDigits) {
        return {};
    }
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

lxw_row_t rowOf(int row) {
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column) {
    return static_cast<lxw_col_t>(column);
}

void setRules(lxw_format* format, CellStyle style) {
    if (style >= CellStyle::Header) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, LXW_COLOR_BLACK);
    }
    if (style == CellStyle::Header || style == CellStyle::Left || style == CellStyle::Note) {
        format_set_text_wrap(format);
    }
}

void setAlignment(lxw_format* format, CellStyle style) {
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    switch (style) {
    case CellStyle::Title:
    case CellStyle::Header:
    case CellStyle::Center:
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    case CellStyle::PlainRight:
    case CellStyle::Figure:
    case CellStyle::Total:
    case CellStyle::Rate:
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case CellStyle::Plain:
    case CellStyle::Note:
    case CellStyle::Left:
        format_set_align(format, LXW_ALIGN_LEFT);
        break;
    }
}

void setLook(lxw_format* format, CellStyle style) {
    constexpr int family = 3; // of 宋体
    constexpr int chinese = 134;
    format_set_font_name(format, "宋体");
    format_set_font_family(format, family);
    format_set_font_charset(format, chinese);
    format_set_font_size(format, style == CellStyle::Title ? 16 : 10);
    if (style == CellStyle::Title) {
        format_set_bold(format);
    }
    if (style == CellStyle::Figure) {
        format_set_num_format(format, "0.00");
    } else if (style == CellStyle::Total) {
        format_set_num_format(format, "0.00;-0.00;");
    } else if (style == CellStyle::Rate) {
        format_set_num_format(format, "0.00%");
    } else if (style == CellStyle::Left || style == CellStyle::Center) {
        format_set_num_format(format, "@"); // so that it stays text when it is edited
    }
    setAlignment(format, style);
    setRules(format, style);
}

} // namespace

int widthOf(const QString& text) {
    constexpr char16_t firstWide = 0x1100;
    const auto wide =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= firstWide; });
    return static_cast<int>(text.size() + wide);
}

int wrappedLines(const QString& text, int width) {
    // A cell's margins take a digit, and a character is never split.
    const int usable = std::max(width - 2, 2);
    return std::max((widthOf(text) + usable - 1) / usable, 1);
}

void SheetWriter::setColumnWidth(int column, int width) {
    m_book->note(worksheet_set_column(m_sheet, columnOf(column), columnOf(column), width, nullptr));
}

void SheetWriter::setRowHeight(int row, int height) {
    m_book->note(worksheet_set_row(m_sheet, rowOf(row), height, nullptr));
}

void SheetWriter::setLines(int row, int lines) {
    constexpr int lineHeight = 14;
    constexpr int padding = 5;
    setRowHeight(row, lines * lineHeight + padding);
}

void SheetWriter::writeText(const CellBlock& block, const QString& text, CellStyle style) {
    lxw_format* format = m_book->format(style);
    const QByteArray bytes = text.toUtf8();
    const lxw_row_t row = rowOf(block.row);
    const lxw_col_t column = columnOf(block.column);
    if (block.rows > 1 || block.columns > 1) {
        m_book->note(worksheet_merge_range(m_sheet, row, column, rowOf(block.row + block.rows - 1),
                                           columnOf(block.column + block.columns - 1), bytes.constData(),
                                           format));
    } else if (bytes.isEmpty()) {
        m_book->note(worksheet_write_blank(m_sheet, row, column, format));
    } else {
        m_book->note(worksheet_write_string(m_sheet, row, column, bytes.constData(), format));
    }
}

void SheetWriter::writeNumber(int row, int column, const std::string& exact, CellStyle style) {
    if (const auto number = numberOf(exact)) {
        m_book->note(
            worksheet_write_number(m_sheet, rowOf(row), columnOf(column), *number, m_book->format(style)));
    } else {
        writeText({row, column}, QString::fromStdString(exact), style);
    }
}

void SheetWriter::writeAmount(int row, int column, Money amount, MoneyUnit unit) {
    if (amount.isZero()) {
        writeText({row, column}, {}, CellStyle::Figure);
    } else {
        writeNumber(row, column, exactAmount(amount, unit), CellStyle::Figure);
    }
}

void SheetWriter::writeFigure(int row, int column, Figure figure, int decimals) {
    writeNumber(row, column, figure.text(decimals), CellStyle::Figure);
}

void SheetWriter::writeRate(int row, int column, Percent rate) {
    constexpr int decimals = 4; // hundredths of a percent
    writeNumber(row, column, Figure::fromUnits(rate.hundredths()).text(decimals), CellStyle::Rate);
}

void SheetWriter::writeTotal(int row, int column, const QString& formula, Money amount, MoneyUnit unit) {
    const auto number = numberOf(exactAmount(amount, unit));
    if (!number) {
        writeAmount(row, column, amount, unit);
        return;
    }
    m_book->note(worksheet_write_formula_num(m_sheet, rowOf(row), columnOf(column),
                                             formula.toLatin1().constData(), m_book->format(CellStyle::Total),
                                             *number));
}

void SheetWriter::setPages(const SheetPages& pages) {
    if (pages.isLandscape) {
        worksheet_set_landscape(m_sheet);
    }
    worksheet_set_paper(m_sheet, paperA4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_freeze_panes(m_sheet, rowOf(pages.firstRow), columnOf(pages.firstColumn));
    m_book->note(worksheet_repeat_rows(m_sheet, rowOf(pages.repeatedFrom), rowOf(pages.firstRow - 1)));
    m_book->note(worksheet_print_area(m_sheet, 0, 0, rowOf(pages.lastRow), columnOf(pages.lastColumn)));
    m_book->note(worksheet_set_footer(m_sheet, "&C— &P —"));
    if (!pages.mark.isEmpty()) {
        const QString mark = QString(pages.mark).replace(QLatin1Char('&'), QStringLiteral("&&"));
        m_book->note(worksheet_set_header(m_sheet, (QStringLiteral("&R") + mark).toUtf8().constData()));
    }
}

void SheetWriter::setFilter(int row, int lastRow, int lastColumn) {
    m_book->note(worksheet_autofilter(m_sheet, rowOf(row), 0, rowOf(lastRow), columnOf(lastColumn)));
}

WorkbookWriter::WorkbookWriter(const QString& file, const WorkbookProperties& properties)
    : m_file(file), m_book(workbook_new(QFile::encodeName(file).constData())) {
    QByteArray title = properties.title.toUtf8();
    QByteArray author = properties.author.toUtf8();
    lxw_doc_properties written{};
    written.title = title.data();
    written.author = author.data();
    written.company = author.data();
    written.created = static_cast<time_t>(properties.created.toSecsSinceEpoch());
    note(m_book ? workbook_set_properties(m_book, &written) : LXW_ERROR_MEMORY_MALLOC_FAILED);
}

WorkbookWriter::~WorkbookWriter() {
    if (m_book) {
        lxw_workbook_free(m_book);
    }
}

SheetWriter WorkbookWriter::addSheet(const QString& name) {
    const QByteArray wanted = name.toUtf8();
    const bool isUsable = workbook_validate_sheet_name(m_book, wanted.constData()) == LXW_NO_ERROR;
    return {*this, workbook_add_worksheet(m_book, isUsable ? wanted.constData() : nullptr)};
}

Result<QByteArray> WorkbookWriter::bytes() {
    note(workbook_close(std::exchange(m_book, nullptr)));
    if (m_error != LXW_NO_ERROR) {
        Fault fault;
        fault.kind = m_error <= LXW_ERROR_ZIP_CLOSE ? FaultKind::CannotWrite : FaultKind::Internal;
        fault.found = QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error)));
        return fault;
    }
    return readWholeFile(m_file);
}

lxw_format* WorkbookWriter::format(CellStyle style) {
    lxw_format*& made = m_formats[static_cast<std::size_t>(style)];
    if (!made) {
        made = workbook_add_format(m_book);
        setLook(made, style);
    }
    return made;
}

void WorkbookWriter::note(int error) {
    m_error = m_error == LXW_NO_ERROR ? error : m_error;
}

Result<QByteArray> writtenWorkbook(const WorkbookProperties& properties,
                                   const std::function<void(WorkbookWriter& book)>& write) {
    const QTemporaryDir folder; // the library writes to files only
    if (!folder.isValid()) {
        return Fault{FaultKind::CannotWrite, folder.path(), 0, 0, {}, folder.errorString()};
    }
    WorkbookWriter book(folder.filePath(QStringLiteral("book.xlsx")), properties);
    write(book);
    return book.bytes();
}

} // namespace budget
