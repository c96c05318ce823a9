#include "ui/compare/last_year_commands.h"

#include "core/compare/code_suggestions.h"
#include "ui/editing/tables_taking.h"
#include "ui/words/fault_text.h"
#include "ui/words/last_year_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <array>

namespace budget {
namespace {

QString folderOfFiles() {
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(QStringLiteral("files/folder"), home).toString();
}

template <typename CodeType>
void addWords(QStringList& words, const std::vector<CodeMove<CodeType>>& moves,
              const CodeTree<CodeType>& tree) {
    const auto nameOf = [&tree](CodeType code) {
        return QString::fromStdString(code.text()) + QLatin1Char(' ') + tree.name(code);
    };
    for (const CodeMove<CodeType>& move : moves) {
        words.append(nameOf(move.from) + QStringLiteral(" → ") + nameOf(move.to));
    }
}

template <typename Move> void append(std::vector<Move>& moves, const std::vector<Move>& more) {
    moves.insert(moves.end(), more.begin(), more.end());
}

/// Takes the move away that moveWords() has at `place`.
void removeMove(CodeMoves& moves, std::size_t place) {
    if (place < moves.functions.size()) {
        moves.functions.erase(moves.functions.begin() + static_cast<std::ptrdiff_t>(place));
    } else {
        place -= moves.functions.size();
        moves.economics.erase(moves.economics.begin() + static_cast<std::ptrdiff_t>(place));
    }
}

} // namespace

LastYearCommands::LastYearCommands(BudgetDocument& document, Questions& questions, YearFollower& years,
                                   QObject* parent)
    : QObject(parent), m_document(document), m_questions(questions), m_years(years) {}

bool LastYearCommands::chooseAndTake() {
    const std::optional<QString> path =
        m_questions.chooseFile({FilePurpose::Open, tr("Last year's document or ledger"), folderOfFiles(),
                                tr("Documents, ledgers and workbooks (*.mingzhang *.csv *.xlsx *.xlsm)")});
    return path && take(*path);
}

bool LastYearCommands::mayTake(const std::vector<LastYearWarning>& warnings) {
    return warnings.empty() || m_questions.choose(tr("Last year"), warningTexts(warnings),
                                                  {{tr("Take it all the same"), {}}}) == 0;
}

void LastYearCommands::showLastYear() {
    CompareView view = m_years.view();
    view.isOn = true;
    m_years.setView(view);
}

bool LastYearCommands::take(const QString& path) {
    LastYearReading reading = readLastYear(m_document.document(), path);
    TablesTaking tables(m_document, m_questions);
    if (!reading.file && tables.takeAsLastYear(path)) {
        showLastYear();
        Q_EMIT said(tables.said());
        return true;
    }
    if (!reading.file) {
        QStringList lines;
        for (const Fault& fault : reading.faults) {
            lines.append(faultText(fault));
        }
        m_questions.tell(tr("Last year"), lines.mid(0, 10).join(QLatin1Char('\n')));
        return false;
    }
    if (!mayTake(reading.file->warnings)) {
        return false;
    }
    const QString name = QFileInfo(path).fileName();
    const std::size_t entries = reading.file->lastYear.ledger.entries().size();
    m_document.edit(planLastYear(m_document.document(), *std::move(reading.file)),
                    tr("Last year from “%1”").arg(name));
    showLastYear();
    Q_EMIT said(
        tr("%n entries of last year taken over from “%1”", nullptr, static_cast<int>(entries)).arg(name));
    offerMoves();
    return true;
}

QStringList LastYearCommands::moveWords(const CodeMoves& moves) const {
    QStringList words;
    addWords(words, moves.functions, m_document.codeBook().functions);
    addWords(words, moves.economics, m_document.codeBook().economics);
    return words;
}

void LastYearCommands::setMoves(const CodeMoves& moves, const QString& name) {
    m_document.edit({{PartChange(moves)}}, name);
}

/// True when there was something to offer.
bool LastYearCommands::offerMoves() {
    const CodeMoves found = suggestedMoves(m_document.document(), m_document.codeBook());
    const QStringList words = moveWords(found);
    if (words.isEmpty()) {
        return false;
    }
    std::vector<Choice> choices{{tr("Move all of them"), words.join(QLatin1Char('\n'))}};
    for (const QString& each : words) {
        choices.push_back({each, tr("this one only")});
    }
    const std::optional<int> answer = m_questions.choose(
        tr("Moved codes"),
        tr("These codes of last year are not used this year, but others of like name are. Is their money "
           "to be compared?"),
        choices);
    if (!answer) {
        return true;
    }
    CodeMoves chosen = found;
    for (std::size_t i = static_cast<std::size_t>(words.size()); *answer > 0 && i-- > 0;) {
        if (i + 1 != static_cast<std::size_t>(*answer)) {
            removeMove(chosen, i);
        }
    }
    CodeMoves all = m_document.document().codeMoves;
    append(all.functions, chosen.functions);
    append(all.economics, chosen.economics);
    setMoves(all, tr("Moved codes"));
    return true;
}

void LastYearCommands::listMoves() {
    const QStringList words = moveWords(m_document.document().codeMoves);
    if (words.isEmpty()) {
        m_questions.tell(tr("Moved codes"),
                         tr("No code of last year seems to have moved, and none has been moved."));
        return;
    }
    std::vector<Choice> choices;
    for (const QString& each : words) {
        choices.push_back({each, tr("take this move back")});
    }
    const std::optional<int> answer = m_questions.choose(
        tr("Moved codes"), tr("Last year's money of these codes is compared elsewhere:"), choices);
    if (answer) {
        CodeMoves left = m_document.document().codeMoves;
        removeMove(left, static_cast<std::size_t>(*answer));
        setMoves(left, tr("Move taken back"));
    }
}

void LastYearCommands::moveCodes() {
    if (!offerMoves()) {
        listMoves();
    }
}

void LastYearCommands::toggle() {
    CompareView view = m_years.view();
    view.isOn = !view.isOn;
    m_years.setView(view);
    Q_EMIT said(!view.isOn ? tr("Last year is hidden.")
                : m_years.comparison().hasLastYear()
                    ? tr("Last year stands beside each figure.")
                    : tr("Nothing of last year is known: take a file over, or type its figures."));
}

void LastYearCommands::askPercent(ChangeFilter& filter) {
    const std::optional<QString> typed =
        m_questions.askText(tr("Rows that changed"), tr("Changed by more than how many percent?"),
                            QString::number(filter.percent));
    bool isNumber = false;
    const int percent = typed ? typed->trimmed().toInt(&isNumber) : 0;
    if (isNumber && percent >= 0) {
        filter = {ChangeFilter::Kind::Over, percent};
    }
}

void LastYearCommands::chooseFilter() {
    CompareView view = m_years.view();
    const std::optional<int> answer =
        m_questions.choose(tr("Rows that changed"), tr("Which rows are shown?"),
                           {{tr("All"), {}},
                            {tr("Changed ones"), {}},
                            {tr("Changed by more than %1 %…").arg(view.filter.percent), {}}});
    if (!answer) {
        return;
    }
    if (*answer == 2) {
        askPercent(view.filter);
    } else {
        view.filter.kind = *answer == 0 ? ChangeFilter::Kind::All : ChangeFilter::Kind::Changed;
    }
    view.isOn = true;
    m_years.setView(view);
}

void LastYearCommands::chooseColumns() {
    CompareView view = m_years.view();
    static constexpr std::array<CompareColumns, 4> ways{
        {{true, true, true}, {true, true, false}, {true, false, false}, {false, true, true}}};
    const std::optional<int> answer =
        m_questions.choose(tr("Columns of last year"), tr("What stands beside each figure?"),
                           {{tr("Last year, difference, difference in %"), {}},
                            {tr("Last year, difference"), {}},
                            {tr("Last year"), {}},
                            {tr("Difference, difference in %"), {}}});
    if (answer) {
        view.columns = ways.at(static_cast<std::size_t>(*answer));
        view.isOn = true;
        m_years.setView(view);
    }
}

void LastYearCommands::lookAtFile(const QString& folder) {
    const auto* known = std::get_if<LastYearLedger>(&m_document.document().lastYear);
    if (!known || known->source.fileName.isEmpty()) {
        return;
    }
    const QString path = QDir(folder).filePath(known->source.fileName);
    if (lastYearFileState(m_document.document(), path) == LastYearFileState::Differs) {
        Q_EMIT said(
            tr("Last year's file “%1” has changed since it was taken over.").arg(known->source.fileName));
    }
}

} // namespace budget
