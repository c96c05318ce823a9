#include "core/narrative/narrative_pack.h"

#include "core/files/whole_file.h"
#include "core/json/json_document.h"
#include "core/narrative/narrative_values.h"
#include "core/narrative/query_reader.h"
#include "core/narrative/rendered_sections.h"

#include <QStringList>

#include <algorithm>

namespace budget {
namespace {

using WordMap = std::map<QString, QString>;

struct Head {
    std::vector<QString> sections;
};

Result<void> readPhrases(JsonValue value, WordMap& words) {
    return value.readMap(
        [&words](const QString& key, JsonValue member) { return budget::readJson(member, words[key]); });
}

Result<void> readWords(JsonValue value, NarrativeWords& words) {
    return value.readObject({
        required("placeholder", words.placeholder),
        required("unrefined", words.unrefined),
        required("basic", words.basic),
        required("increase", words.increase),
        required("decrease", words.decrease),
        required("growth", words.growth),
        required("decline", words.decline),
        required("separator", words.separator),
        required("conjunction", words.conjunction),
        required("nameWithParent", words.nameWithParent),
    });
}

Result<void> readGlossary(JsonValue value, std::vector<GlossaryTerm>& glossary) {
    return value.readArray([&glossary](JsonValue element) {
        GlossaryTerm& term = glossary.emplace_back();
        return element.readObject({required("term", term.term), required("explanation", term.explanation)});
    });
}

Result<void> readUnitCounts(JsonValue value, NarrativePack& pack) {
    return value.readMap([&pack](const QString& name, JsonValue kinds) {
        return readUnitKinds(kinds, pack.unitCounts[name]);
    });
}

constexpr std::array<JsonName<bool>, 2> printedNames{{{"name", false}, {"mask", true}}};

/// { "t07": { "open": "name", "partial": "mask", "withheld": "mask" }, … }
Result<void> readDisclosure(JsonValue value, DisclosureRules& rules) {
    return value.readMap([&rules](const QString& placeId, JsonValue levels) -> Result<void> {
        const auto place = projectPlaceFromId(placeId.toStdString());
        if (!place) {
            return levels.fault(FaultKind::UnknownName);
        }
        return levels.readMap([&](const QString& levelId, JsonValue word) -> Result<void> {
            const auto level = disclosureFromId(levelId.toStdString());
            bool masked = true;
            if (!level) {
                return word.fault(FaultKind::UnknownName);
            }
            Result<void> done = oneOf(masked, printedNames)(word);
            if (done && *level == Disclosure::Withheld && !masked) {
                return word.fault(FaultKind::Masking, QStringLiteral("mask"));
            }
            rules.set(*place, *level, masked);
            return done;
        });
    });
}

Result<void> readHead(JsonValue value, NarrativePack& pack, Head& head) {
    return value.readObject({
        required("words", [&](JsonValue member) { return readWords(member, pack.words); }),
        required("units", [&](JsonValue member) { return readUnitCounts(member, pack); }),
        required("disclosure", [&](JsonValue member) { return readDisclosure(member, pack.disclosure); }),
        required("sections", head.sections),
        required("glossary", [&](JsonValue member) { return readGlossary(member, pack.glossary); }),
    });
}

Result<void> readFile(const QString& file, const JsonValue::Visitor& read) {
    const Result<QByteArray> bytes = readWholeFile(file);
    return bytes ? JsonDocument(*bytes, file).read(read) : Result<void>(bytes.fault());
}

/// Puts phrases in the place of {{>name}}, several times over, since phrases are made of phrases.
Result<std::string> expanded(std::string text, const WordMap& phrases, const QString& file) {
    constexpr int mostPhrases = 10'000;
    std::size_t at = 0;
    for (int count = 0; (at = text.find("{{>", at)) != std::string::npos; ++count) {
        const std::size_t end = std::min(text.find("}}", at), text.size());
        const QString name = QString::fromStdString(text.substr(at + 3, end - at - 3)).trimmed();
        const auto phrase = phrases.find(name);
        if (phrase == phrases.end() || count == mostPhrases) {
            const auto line = 1 + static_cast<int>(std::count(text.begin(), text.begin() + at, '\n'));
            return Fault{FaultKind::UnknownName, file, line, 0, {}, name, {}};
        }
        text.replace(at, end + 2 - at, phrase->second.toStdString());
    }
    return text;
}

/// Every line that is not only sections must be readable once its tags are filled in.
Result<void> checkLines(const QString& file, const std::string& text) {
    int number = 0;
    for (const QString& line : QString::fromStdString(text).split(u'\n')) {
        ++number;
        QString bare = line.trimmed();
        while (bare.startsWith(u"{{")) {
            bare = bare.mid(bare.indexOf(u"}}") + 2).trimmed();
        }
        if (!bare.isEmpty() && !isReadableLine(bare.toStdString())) {
            return Fault{FaultKind::Syntax, file, number, 0, {}, bare.left(40), QStringLiteral("id | text")};
        }
    }
    return {};
}

Result<SentenceTemplate> readSection(const QString& file, const WordMap& phrases) {
    const Result<QByteArray> bytes = readWholeFile(file);
    if (!bytes) {
        return bytes.fault();
    }
    const Result<std::string> text = expanded(bytes->toStdString(), phrases, file);
    if (!text) {
        return text.fault();
    }
    const Result<void> lines = checkLines(file, *text);
    return lines ? SentenceTemplate::parse(file, *text) : Result<SentenceTemplate>(lines.fault());
}

Result<void> readSections(const QString& folder, const Head& head, NarrativePack& pack) {
    WordMap phrases;
    Result<void> read = readFile(folder + QStringLiteral("/phrases.json"),
                                 [&phrases](JsonValue value) { return readPhrases(value, phrases); });
    if (!read) {
        return read;
    }
    const TemplateValues probe = probeValues(pack);
    for (const QString& name : head.sections) {
        Result<SentenceTemplate> section =
            readSection(folder + QStringLiteral("/sentences/") + name, phrases);
        if (!section) {
            return section.fault();
        }
        Result<void> good = section->check(probe);
        if (!good) {
            return good;
        }
        pack.sections.push_back(std::move(section).value());
    }
    return {};
}

} // namespace

Result<NarrativePack> readNarrativePack(const QString& folder) {
    NarrativePack pack;
    Head head;
    const QString headFile = folder + QStringLiteral("/narrative.json");
    Result<void> done = readFile(headFile, [&](JsonValue value) { return readHead(value, pack, head); });
    if (done) {
        done = readQueries(folder + QStringLiteral("/queries.json"), pack);
    }
    if (done) {
        done = readSections(folder, head, pack);
    }
    return done ? Result<NarrativePack>(std::move(pack)) : Result<NarrativePack>(done.fault());
}

} // namespace budget
