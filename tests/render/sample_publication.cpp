#include "tests/render/sample_publication.h"

#include <QStringList>

namespace budget::sample {

namespace {

const QString department = QStringLiteral("乌鲁木齐市人民政府外事办公室");

QStringList words(const char16_t* text) {
    return QString::fromUtf16(text).split(u' ');
}

GridRow rowOf(std::vector<GridCell> cells) {
    return GridRow{std::move(cells)};
}

/// Figures right, an empty text too.
GridRow dataRow(const QStringList& labels, const QStringList& figures) {
    GridRow row;
    for (const QString& label : labels) {
        row.cells.push_back(cell(label));
    }
    for (const QString& text : figures) {
        row.cells.push_back(figure(text));
    }
    return row;
}

void frame(Grid& grid, const QString& number, const QString& title) {
    grid.label = QStringLiteral("表 %1").arg(number);
    grid.title = title;
    grid.leftLine = QStringLiteral("编制部门：") + department;
    grid.rightLine = QStringLiteral("单位：万元");
    grid.contentsText = title;
}

void addColumns(Grid& grid, ColumnKind kind, int count, int weight = 1) {
    grid.columns.insert(grid.columns.end(), static_cast<std::size_t>(count), GridColumn{kind, weight});
}

GridCell formCell(const QString& text, int columnSpan = 1, int rowSpan = 1) {
    return {.text = text, .columnSpan = columnSpan, .rowSpan = rowSpan, .align = CellAlign::Center};
}

void addBudgetText(std::vector<Block>& blocks) {
    blocks.emplace_back(Heading{1, QStringLiteral("第三部分 2024年部门预算情况说明"),
                                QStringLiteral("第三部分 2024年部门预算情况说明"), true});
    blocks.emplace_back(
        heading(2, QStringLiteral("一、关于乌鲁木齐市人民政府外事办公室2024年收支预算情况的总体说明")));
    blocks.emplace_back(paragraph(QStringLiteral("按照全口径预算的原则，乌鲁木齐市人民政府外事办公室2024年所"
                                                 "有收入和支出均纳入部门预算管理。收支总预算465.24万元。")));
    blocks.emplace_back(paragraph(QStringLiteral(
        "收入预算465.24万元，其中：一般公共预算拨款428.70万元，占92.14%，比上年预算减少20.57万元，下降4.58%"
        "，主要原因是我单位2023年调离"
        "一人，1名干部辞职，人员经费相应减少；单位资金31.20万元，占6.71%；上年结转结余5.34万元，占1.15%。")));
    blocks.emplace_back(heading(2, QStringLiteral("二、关于一般公共预算当年拨款情况说明")));
    blocks.emplace_back(heading(3, QStringLiteral("（一）一般公共预算当年拨款规模变化情况")));
    blocks.emplace_back(paragraph(
        QStringLiteral("项目支出22.02万元，比上年预算减少1.16万元，下降5.00%"
                       "。主要原因是通过全面实施预算绩效管理，进一步压缩部门项目预算，将“散、乱、杂”的项"
                       "目归并整合，对使用效益不高的项目预算予以压减——截至2023年底，占用使用国有资产230."
                       "87㎡，≥3次，≤5%……")));
    blocks.emplace_back(heading(3, QStringLiteral("（二）一般公共预算当年拨款结构情况")));
    for (int i = 1; i <= 12; ++i) {
        blocks.emplace_back(
            paragraph(QStringLiteral("%1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行"
                                     "（项）：2024年预算数为356.92万元，比上年预算减"
                                     "少22.35万元，下降5.89%%2。")
                          .arg(i)
                          .arg(QStringLiteral("，人员经费相应减少").repeated(i % 4))));
    }
}

void addGlossary(std::vector<Block>& blocks) {
    blocks.emplace_back(
        Heading{1, QStringLiteral("第四部分 名词解释"), QStringLiteral("第四部分 名词解释"), true});
    blocks.emplace_back(Paragraph{
        ParagraphKind::Body,
        {{QStringLiteral("一、财政拨款："), true},
         {QStringLiteral("指由一般公共预算、政府性基金预算、国有资本经营预算安排的财政拨款数。")}}});
    blocks.emplace_back(
        Paragraph{ParagraphKind::Body,
                  {{QStringLiteral("二、“三公”经费："), true},
                   {QStringLiteral("指部门（单位）因公出国（境）费、公务用车购置及运行维护费和公务接待费。经"
                                   "办人：彧珺、𬭊、㛃、䶮。")}}});
    blocks.emplace_back(Paragraph{ParagraphKind::Signature, {{department}}});
    blocks.emplace_back(Paragraph{ParagraphKind::Signature, {{QStringLiteral("2024年2月22日")}}});
}

} // namespace

Heading heading(int level, const QString& text) {
    return {level, text, level <= 2 ? text : QString(), false};
}

Paragraph paragraph(const QString& text) {
    return {ParagraphKind::Body, {{text}}};
}

GridCell cell(const QString& text, CellAlign align) {
    return {.text = text, .align = align};
}

GridCell figure(const QString& text) {
    return {.text = text, .align = CellAlign::Right};
}

GridCell head(const QString& text, int columnSpan, int rowSpan) {
    return {.text = text, .columnSpan = columnSpan, .rowSpan = rowSpan, .role = CellRole::ColumnHeader};
}

Grid balanceTable() {
    Grid grid;
    frame(grid, QStringLiteral("1"), QStringLiteral("部门收支总体情况表"));
    for (int panel = 0; panel < 2; ++panel) {
        addColumns(grid, ColumnKind::Text, 1);
        addColumns(grid, ColumnKind::Figure, 1);
    }
    grid.header = {rowOf({head(QStringLiteral("收入"), 2), head(QStringLiteral("支出"), 2)}),
                   rowOf({head(QStringLiteral("项目")), head(QStringLiteral("预算数")),
                          head(QStringLiteral("支出功能分类")), head(QStringLiteral("预算数"))})};
    const QStringList income =
        words(u"一、本年收入 1.一般公共预算拨款 其中：一般财力 上级一般公共预算安排转移支付 2.基金预算拨款 "
              u"其中：政府性基金收入 "
              u"上级政府性基金安排转移支付 3.国有资本经营预算拨款 其中：国有资本经营收入 "
              u"上级国有资本经营预算安排转移支付 4.财政专户核拨 "
              u"5.单位资金 其中：事业收入 上级补助收入 附属单位上缴收入 事业单位经营收入 其他收入 "
              u"二、上年结转结余 1、财政拨款结转 "
              u"其中：一般公共预算拨款 基金预算拨款 国有资本经营预算拨款 2、非财政拨款结转结余 "
              u"其中：财政专户核拨 单位资金");
    for (int i = 0; i < 36; ++i) {
        const QString left = i < income.size() ? income[i] : QString();
        const QString right =
            i < 35 ? QStringLiteral("%1 资源勘探工业信息等支出").arg(201 + i) : QStringLiteral("支出总计");
        grid.rows.push_back(rowOf({cell(i == 35 ? QStringLiteral("收入总计") : left),
                                   figure(i % 3 == 0 ? QStringLiteral("428.70") : QString()), cell(right),
                                   figure(i % 4 == 0 ? QStringLiteral("411.28") : QString())}));
    }
    return grid;
}

Grid wideTable() {
    Grid grid;
    frame(grid, QStringLiteral("2"), QStringLiteral("部门收入总体情况表"));
    grid.page = PageShape::Landscape;
    addColumns(grid, ColumnKind::Code, 3);
    addColumns(grid, ColumnKind::Text, 1);
    addColumns(grid, ColumnKind::Figure, 12);
    grid.header = {
        rowOf({head(QStringLiteral("功能分类科目编码"), 3, 2), head(QStringLiteral("功能分类科目名称"), 1, 3),
               head(QStringLiteral("总计"), 1, 3), head(QStringLiteral("财政拨款（补助）"), 7),
               head(QStringLiteral("财政专户（教育收费）"), 1, 3), head(QStringLiteral("单位资金"), 1, 3),
               head(QStringLiteral("财政拨款结转"), 1, 3), head(QStringLiteral("非财政拨款结转结余"), 1, 3)}),
        rowOf({head(QStringLiteral("财政拨款（补助）小计"), 1, 2), head(QStringLiteral("一般公共预算"), 1, 2),
               head(QStringLiteral("上级一般公共预算安排的转移支付"), 1, 2),
               head(QStringLiteral("政府性基金预算"), 1, 2),
               head(QStringLiteral("上级政府性基金安排的转移支付"), 1, 2),
               head(QStringLiteral("国有资本经营预算"), 1, 2),
               head(QStringLiteral("上级国有资本经营预算安排的转移支付"), 1, 2)}),
        rowOf({head(QStringLiteral("类")), head(QStringLiteral("款")), head(QStringLiteral("项"))})};
    GridRow marks;
    for (int i = 0; i < 16; ++i) {
        marks.cells.push_back(head(i < 4 ? QStringLiteral("※") : QString::number(i - 3)));
    }
    grid.header.push_back(marks);
    const QStringList names =
        words(u"总计 一般公共服务支出 政府办公厅（室）及相关机构事务 行政运行 一般行政管理事务 科学技术支出 "
              u"其他科学技术支出 社会保障和就业支出 行政事业单位养老支出 行政单位离退休 "
              u"机关事业单位基本养老保险缴费支出");
    for (qsizetype i = 0; i < names.size(); ++i) {
        GridRow row =
            dataRow({i ? QStringLiteral("201") : QString(), i > 1 ? QStringLiteral("03") : QString(),
                     i > 2 ? QStringLiteral("01") : QString()},
                    {});
        for (GridCell& code : row.cells) {
            code.align = CellAlign::Center;
        }
        row.cells.push_back(cell(names[i]));
        for (int column = 0; column < 12; ++column) {
            row.cells.push_back(figure(column < 3 ? QStringLiteral("465.24") : QString()));
        }
        grid.rows.push_back(row);
    }
    return grid;
}

Grid emptyTable() {
    Grid grid;
    frame(grid, QStringLiteral("8"), QStringLiteral("政府性基金预算支出情况表"));
    addColumns(grid, ColumnKind::Code, 3);
    addColumns(grid, ColumnKind::Text, 1, 3);
    addColumns(grid, ColumnKind::Figure, 4);
    grid.header = {rowOf({head(QStringLiteral("科目"), 4), head(QStringLiteral("政府性基金预算支出"), 4)}),
                   rowOf({head(QStringLiteral("功能分类科目编码"), 3),
                          head(QStringLiteral("功能分类科目名称"), 1, 2), head(QStringLiteral("合计"), 1, 2),
                          head(QStringLiteral("基本支出"), 2), head(QStringLiteral("项目支出"), 1, 2)}),
                   rowOf({head(QStringLiteral("类")), head(QStringLiteral("款")), head(QStringLiteral("项")),
                          head(QStringLiteral("人员经费")), head(QStringLiteral("公用经费"))})};
    grid.note =
        department +
        QStringLiteral("2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。");
    return grid;
}

Grid form() {
    Grid grid;
    grid.style = GridStyle::Form;
    grid.title = QStringLiteral("项目支出绩效目标表");
    grid.subtitle = QStringLiteral("（2024年）");
    grid.level = 3;
    grid.columns = {{ColumnKind::Text, 1}, {ColumnKind::Text, 1}, {ColumnKind::Text, 3},
                    {ColumnKind::Text, 2}, {ColumnKind::Text, 2}, {ColumnKind::Text, 2}};
    const auto label = [](const char16_t* text, int columns = 1, int rows = 1) {
        return formCell(QString::fromUtf16(text), columns, rows);
    };
    grid.rows = {
        rowOf({label(u"预算单位", 2), label(u"乌鲁木齐市人民政府外事办公室", 4)}),
        rowOf({label(u"项目名称", 2), label(u"外事业务费", 2), label(u"项目负责人"), label(u"（略）")}),
        rowOf({label(u"项目资金（万元）", 2), label(u"年度预算总额"), label(u"18.81"),
               label(u"其中：财政拨款"), label(u"18.81")}),
        rowOf({label(u"项目总体目标", 2),
               {.text = QStringLiteral("1、完成重要外事资料翻译任务；2、做好外交部、自治区党委、自治区外办、"
                                       "市委市政府交办外事活动；"
                                       "3、做好涉外案件办理工作，确保全市涉外安全稳定，不发生重大涉外案件。"),
                .columnSpan = 4,
                .align = CellAlign::Left}}),
        rowOf({label(u"一级指标"), label(u"二级指标"), label(u"三级指标"), label(u"指标值"),
               label(u"指标值设置依据"), label(u"指标分值权重")}),
        rowOf({label(u"产出指标", 1, 7), label(u"数量指标", 1, 3), label(u"完成翻译任务次数"),
               label(u">=6次"), label(u"计划标准"), label(u"8")}),
        rowOf({label(u"对外交流活动场次"), label(u">=6次"), label(u"历史标准"), label(u"8")}),
        rowOf({label(u"外事活动礼宾服务次数"), label(u">=6次"), label(u"历史标准"), label(u"8")}),
        rowOf({label(u"质量指标", 1, 3), label(u"翻译错误率"), label(u"<=5%"), label(u"历史标准"),
               label(u"7")}),
        rowOf({label(u"违规审核因公出国工作件数（%）"), label(u"=0件"), label(u"历史标准"), label(u"7")}),
        rowOf({label(u"对外交流活动重大错误率"), label(u"=0次"), label(u"历史标准"), label(u"7")}),
        rowOf({label(u"时效指标"), label(u"因公出国初审时限"), label(u"<=15个工作日"), label(u"历史标准"),
               label(u"5")}),
        rowOf({label(u"效益指标"), label(u"社会效益指标"),
               label(u"打造稳定的国际交往平台，取得积极正面宣传的良好效果，有效推进对外交往工作"),
               label(u"有效推进"), label(u"历史标准"), label(u"40")})};
    return grid;
}

Grid longTable(int rows) {
    Grid grid;
    frame(grid, QStringLiteral("7"), QStringLiteral("一般公共预算项目支出情况表"));
    addColumns(grid, ColumnKind::Code, 1);
    addColumns(grid, ColumnKind::Text, 2);
    addColumns(grid, ColumnKind::Figure, 3);
    grid.header = {rowOf({head(QStringLiteral("编码")), head(QStringLiteral("单位")),
                          head(QStringLiteral("项目名称")), head(QStringLiteral("合计")),
                          head(QStringLiteral("基本支出")), head(QStringLiteral("项目支出"))})};
    for (int i = 1; i <= rows; ++i) {
        const QString amount = QStringLiteral("%1.%2").arg(i * 37 % 9973).arg(i % 100, 2, 10, QChar(u'0'));
        grid.rows.push_back(
            dataRow({QString::number(2010000 + i), QStringLiteral("第%1预算单位").arg(i),
                     i % 7 == 0 ? QStringLiteral("城乡社区公共设施维护与环境综合整治专项经费第%1项").arg(i)
                                : QStringLiteral("项目%1").arg(i)},
                    {amount, QString(), amount}));
    }
    return grid;
}

Publication publication() {
    Publication result{.title = department + QStringLiteral("2024年部门预算公开"),
                       .author = department,
                       .language = QStringLiteral("zh-CN"),
                       .draft = {},
                       .blocks = {}};
    std::vector<Block>& blocks = result.blocks;
    blocks.emplace_back(Cover{department, QStringLiteral("2024年部门预算公开")});
    blocks.emplace_back(Contents{QStringLiteral("目 录")});
    const QString overview = QStringLiteral("第一部分 2024年乌鲁木齐市人民政府外事办公室部门概况");
    blocks.emplace_back(Heading{1, overview, overview, true});
    blocks.emplace_back(heading(2, QStringLiteral("一、主要职能")));
    blocks.emplace_back(
        paragraph(QStringLiteral("乌鲁木齐市外事办公室是乌鲁木齐市外事工作主管单位，贯彻落实中央、自治区关于"
                                 "外事工作的方针政策和决策部署以及市政府工作要求，在履行职责的过程中坚"
                                 "持和加强党对外事工作的集中统一领导。")));
    blocks.emplace_back(heading(2, QStringLiteral("二、机构设置及人员情况")));
    blocks.emplace_back(paragraph(QStringLiteral("1、乌鲁木齐市人民政府外事办公室本级")));
    blocks.emplace_back(paragraph(QStringLiteral("2、乌鲁木齐市人民对外友好协会")));
    const QString tables = QStringLiteral("第二部分 2024年部门预算公开表");
    blocks.emplace_back(Heading{1, tables, tables, true});
    blocks.emplace_back(balanceTable());
    blocks.emplace_back(wideTable());
    blocks.emplace_back(longTable(60));
    blocks.emplace_back(emptyTable());
    addBudgetText(blocks);
    blocks.emplace_back(heading(3, QStringLiteral("（三）预算绩效情况")));
    blocks.emplace_back(paragraph(QStringLiteral("具体情况见下表（按项目分别填报）：")));
    blocks.emplace_back(form());
    blocks.emplace_back(heading(3, QStringLiteral("（四）其他需说明的事项")));
    blocks.emplace_back(paragraph(QStringLiteral("本单位无其他需说明事项。")));
    addGlossary(blocks);
    return result;
}

} // namespace budget::sample
