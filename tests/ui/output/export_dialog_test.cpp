// The export dialog: formats, file names, and the workbook it writes.
#include "tests/support/reference.h"
#include "ui/output/export_dialog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace budget {
namespace {

using namespace budget::test;

class ExportDialogTest : public testing::Test {
protected:
    ExportDialogTest() {
        QSettings().clear();
        auto opened = BudgetDocument::open(referenceDocument());
        EXPECT_TRUE(opened);
        m_document = std::move(opened).value();
    }

    static void choose(ExportDialog& dialog, OutputFormat format) {
        dialog.formatField()->setCurrentIndex(dialog.formatField()->findData(static_cast<int>(format)));
    }
    static QString proposed(const ExportDialog& dialog) {
        return QFileInfo(dialog.pathField()->text()).fileName();
    }
    static void save(const ExportDialog& dialog) {
        dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<BudgetDocument> m_document;
};

TEST_F(ExportDialogTest, NamesOfFilesAreStable) {
    ExportDialog dialog(*m_document);
    EXPECT_EQ(proposed(dialog), QStringLiteral("乌鲁木齐市人民政府外事办公室2024年部门预算公开.pdf"));
    choose(dialog, OutputFormat::Workbook);
    EXPECT_EQ(proposed(dialog), QStringLiteral("乌鲁木齐市人民政府外事办公室2024年部门预算公开-表.xlsx"));
    OutputChoice alone;
    alone.table = 6;
    EXPECT_EQ(publicationFileName(m_document->document(), alone, m_document->pack(), OutputFormat::Workbook),
              QStringLiteral("乌鲁木齐市人民政府外事办公室2024年部门预算公开-表6.xlsx"));
}

TEST_F(ExportDialogTest, EachFormatHasItsOwnFields) {
    ExportDialog dialog(*m_document);
    dialog.show();
    EXPECT_TRUE(dialog.rangeField()->isVisible());
    for (const QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
        EXPECT_FALSE(box->isVisible()) << box->text().toStdString();
    }
    choose(dialog, OutputFormat::Workbook);
    EXPECT_FALSE(dialog.rangeField()->isVisible());
    EXPECT_EQ(dialog.findChildren<QCheckBox*>().size(), 2);
    for (const QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
        EXPECT_TRUE(box->isVisible()) << box->text().toStdString();
    }
}

TEST_F(ExportDialogTest, WritesTheWorkbookAndRemembersTheFolder) {
    const QString path = m_folder.filePath(QStringLiteral("a.xlsx"));
    ExportDialog dialog(*m_document);
    dialog.show();
    choose(dialog, OutputFormat::Workbook);
    for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
        box->setChecked(true);
    }
    dialog.pathField()->setText(path);
    save(dialog);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.writtenFile(), path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("PK"));
    EXPECT_TRUE(bytes.contains("xl/worksheets/sheet12.xml"));
    const ExportDialog next(*m_document);
    EXPECT_EQ(QFileInfo(next.pathField()->text()).absolutePath(), QFileInfo(path).absolutePath());
}

TEST_F(ExportDialogTest, StaysOpenWhereTheWorkbookCannotBeWritten) {
    ExportDialog dialog(*m_document);
    dialog.show();
    choose(dialog, OutputFormat::Workbook);
    dialog.pathField()->setText(m_folder.filePath(QStringLiteral("no/such/a.xlsx")));
    save(dialog);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.writtenFile().isEmpty());
}

TEST_F(ExportDialogTest, DraftForReviewIsAlwaysAPdf) {
    ExportDialog dialog(*m_document, nullptr, ExportPurpose::Review);
    dialog.show();
    EXPECT_FALSE(dialog.formatField()->isVisible());
    EXPECT_FALSE(dialog.rangeField()->isVisible());
    EXPECT_TRUE(proposed(dialog).endsWith(QStringLiteral("-第1稿.pdf")));
}

} // namespace
} // namespace budget
