#include "core/checks/wording.h"

namespace budget {
namespace {

QRegularExpression pattern(const QString& text) {
    const QRegularExpression pattern(text);
    Q_ASSERT(pattern.isValid());
    return pattern;
}

void putReasonWords(Wording& words) {
    words.noComparison = QStringLiteral("暂无可比数据");
    words.rising = {QStringLiteral("增加"), QStringLiteral("增长"), QStringLiteral("上涨"),
                    QStringLiteral("上升"), QStringLiteral("激增"), QStringLiteral("增多"),
                    QStringLiteral("新增"), QStringLiteral("增大"), QStringLiteral("提标")};
    words.falling = {QStringLiteral("减少"), QStringLiteral("下降"), QStringLiteral("压减"),
                     QStringLiteral("压缩"), QStringLiteral("削减"), QStringLiteral("缩减"),
                     QStringLiteral("降低"), QStringLiteral("核减"), QStringLiteral("调减")};
    // Just before a word of direction.
    words.negation = pattern(
        QStringLiteral("(未|不|不再|没有|无|无需|停止|取消|避免|防止|控制|严控|遏制)[^，。；、]{0,2}$"));
    words.unfinished = {QStringLiteral("是"), QStringLiteral("为"), QStringLiteral("由于"),
                        QStringLiteral("因为"), QStringLiteral("因")};
    words.emptyReason = {QStringLiteral("无"),   QStringLiteral("略"),   QStringLiteral("同上"),
                         QStringLiteral("见上"), QStringLiteral("其他"), QStringLiteral("（略）")};
    words.joints = {QStringLiteral("主要原因"), QStringLiteral("原因是"), QStringLiteral("主要用于"),
                    QStringLiteral("设立的政策依据"), QStringLiteral("资金执行时间")};
}

void putHygieneWords(Wording& words) {
    words.placeholder = pattern(QStringLiteral(
        "(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|[×＊*]{2,}|某某|待填写|待补充|待定稿|\\{[^{}]*\\}|_{3,}|＿{2,}"
        "|增加（减少）|减少（增加）|增长（下降）|下降（增长）|增加/减少|增长/下降"));
    words.doubled = pattern(QStringLiteral("([一-龥]{2,})\\1"));
    words.doubledMark = pattern(QStringLiteral("[，。；：、！？,;:]{2,}"));
    words.rightlyDoubled = {QStringLiteral("政府政府采购"), QStringLiteral("政府政府性"),
                            QStringLiteral("研究研究"),     QStringLiteral("讨论讨论"),
                            QStringLiteral("考虑考虑"),     QStringLiteral("学习学习"),
                            QStringLiteral("人民人民"),     QStringLiteral("管理管理")};
    words.latin =
        pattern(QStringLiteral("(?<![A-Za-z0-9.@/_-])[A-Za-z][A-Za-z]+(?![A-Za-z0-9@/_-]|\\.[A-Za-z])"));
    words.latinUnits = {QStringLiteral("km"),   QStringLiteral("kg"),    QStringLiteral("mm"),
                        QStringLiteral("cm"),   QStringLiteral("dm"),    QStringLiteral("hm"),
                        QStringLiteral("ml"),   QStringLiteral("kw"),    QStringLiteral("mu"),
                        QStringLiteral("ha"),   QStringLiteral("app"),   QStringLiteral("wifi"),
                        QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("www"),
                        QStringLiteral("pdf"),  QStringLiteral("word"),  QStringLiteral("excel")};
    words.year = pattern(QStringLiteral("(?<![\\d—－~～至-])((?:19|20)\\d{2})\\s*年(?![—－~～至-])"));
    words.cutYear = pattern(QStringLiteral("(?<![\\d.])(20\\d|20\\d{3})\\s*年度"));
    words.quoted = pattern(QStringLiteral("《[^》]*》|“[^”]*”|「[^」]*」|〔[^〕]*〕|\"[^\"]*\""));
    words.halfWidth = pattern(QStringLiteral("[一-龥][,;:!?]|[,;!?][一-龥]|[一-龥]\\([^)]*\\)|\\([一-龥]"));
    words.spacedDate = pattern(
        QStringLiteral("\\d[ \\t　]+[年月日]|年[ \\t　]+\\d{1,2}(?=\\s*月)|月[ \\t　]+\\d{1,2}(?=\\s*日)"));
    words.synonyms = {
        {{QStringLiteral("单位运行经费"), QStringLiteral("机关运行经费")}},
        {{QStringLiteral("财政专户核拨"), QStringLiteral("财政专户管理资金")}},
        {{QStringLiteral("公务用车运行维护费"), QStringLiteral("公务用车运行费")}},
    };
}

void putPerformanceWords(Wording& words) {
    words.carriedOver = pattern(QStringLiteral("上年(度)?(结转|结余)|结转结余|结转资金|结余资金"));
    words.measured = pattern(QStringLiteral("^([≥≤=＝>＞<＜][ =＝]*)\\s*\\d[\\d.,，]*\\s*[^\\d\\s].*$"));
    words.bareNumber = pattern(QStringLiteral("^\\d[\\d.,，]*[^年月日.\\d]*$|^[≥≤=＝>＞<＜].*$"));
    words.looseOperator = pattern(QStringLiteral("[>＞<＜]\\s*[=＝]|＝|^[≥≤=]\\s+|[≧≦⩾⩽]"));
    words.newProject = {QStringLiteral("当年项目"), QStringLiteral("新增项目"), QStringLiteral("无上年")};
}

void putPersonalPatterns(Wording& words) {
    words.mobile = pattern(QStringLiteral("(?<!\\d)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)"));
    words.landline = pattern(QStringLiteral("(?<!\\d)[(（]?0\\d{2,3}[)）]?[-－—– ]?\\d{7,8}(?!\\d)"));
    words.identity = pattern(QStringLiteral("(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx](?![\\dXx])"));
    words.card = pattern(QStringLiteral("(?<!\\d)(?:62|4|5)\\d{2}[ ]?(?:\\d{4}[ ]?){2,3}\\d{1,7}(?!\\d)"));
    words.mail = pattern(QStringLiteral("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
    words.localPhone = pattern(QStringLiteral("(?<!\\d)\\d{7,8}(?!\\d)"));
}

Wording makeWording() {
    Wording words;
    putReasonWords(words);
    putHygieneWords(words);
    putPerformanceWords(words);
    putPersonalPatterns(words);
    return words;
}

} // namespace

const Wording& wording() {
    static const Wording words = makeWording();
    return words;
}

} // namespace budget
