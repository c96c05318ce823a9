#include "core/spreadsheet/xlsx_reader.h"

#include "core/spreadsheet/sheet_reader.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>

namespace budget {
namespace {

constexpr std::size_t mostSheets = 256;
constexpr std::size_t mostStrings = 1'000'000;
constexpr std::size_t mostLinks = 10'000;

/// What a part says of another one.
struct Link {
    QString type;   ///< the last part of its address: worksheet, sharedStrings
    QString target; ///< a part's full name
};
using Links = std::map<QString, Link>; // by id

/// A target as seen from the folder of the part that names it; nothing where it climbs out of the package.
std::optional<QString> resolved(const QString& folder, const QString& target) {
    QStringList path = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == QStringLiteral("..")) {
            if (path.isEmpty()) {
                return std::nullopt;
            }
            path.removeLast();
        } else if (step != QStringLiteral(".")) {
            path.append(step);
        }
    }
    return path.join(u'/');
}

QString folderOf(const QString& part) {
    return part.left(part.lastIndexOf(u'/') + 1);
}

class WorkbookReading {
public:
    WorkbookReading(ZipPackage& package, const QString& file) : m_package(package) { m_context.file = file; }

    Result<Workbook> run();

private:
    struct SheetLink {
        Sheet sheet;
        QString id;
    };

    Result<void> forEach(const QString& part, const std::vector<std::string_view>& names,
                         const ElementReader& read);
    Result<Links> linksOf(const QString& part);
    Result<QString> workbookPart();
    Result<void> readStrings(const Links& links);
    Result<void> readSheets(const std::vector<SheetLink>& listed, const Links& links);
    Result<std::vector<SheetLink>> listedSheets(const QString& part);

    ZipPackage& m_package;
    SheetContext m_context;
    Workbook m_workbook;
};

Result<void> WorkbookReading::forEach(const QString& part, const std::vector<std::string_view>& names,
                                      const ElementReader& read) {
    Result<ZipPart> opened = m_package.part(part);
    return opened ? readElements(*opened, m_context.file, part, names, read) : Result<void>(opened.fault());
}

/// Links to other files are passed over.
Result<Links> WorkbookReading::linksOf(const QString& part) {
    const QString folder = folderOf(part);
    const QString rels =
        folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    Links links;
    const Result<void> read =
        forEach(rels, {"Relationship"}, [&](const pugi::xml_node& element) -> Result<void> {
            if (std::string_view(attributeOf(element, "TargetMode")) == "External") {
                return {};
            }
            const QString target = QString::fromUtf8(attributeOf(element, "Target"));
            const std::optional<QString> name = resolved(folder, target);
            if (!name || links.size() >= mostLinks) {
                const FaultKind kind = name ? FaultKind::TooLarge : FaultKind::BadValue;
                return Fault{kind, m_context.file, 0, 0, rels, target.left(60), {}};
            }
            const QString type = QString::fromUtf8(attributeOf(element, "Type"));
            links.emplace(QString::fromUtf8(attributeOf(element, "Id")),
                          Link{type.mid(type.lastIndexOf(u'/') + 1), *name});
            return {};
        });
    return read ? Result<Links>(std::move(links)) : Result<Links>(read.fault());
}

Result<QString> WorkbookReading::workbookPart() {
    if (!m_package.contains(QStringLiteral("_rels/.rels"))) {
        return notAWorkbook(m_context.file, otherFile);
    }
    const Result<Links> links = linksOf({});
    if (!links) {
        return links.fault();
    }
    const auto found = std::find_if(links->begin(), links->end(), [](const auto& link) {
        return link.second.type == QStringLiteral("officeDocument");
    });
    const bool isXml = found != links->end() && found->second.target.endsWith(QStringLiteral(".xml"));
    return isXml ? Result<QString>(found->second.target)
                 : Result<QString>(notAWorkbook(m_context.file, otherFile));
}

Result<void> WorkbookReading::readStrings(const Links& links) {
    const auto found = std::find_if(links.begin(), links.end(), [](const auto& link) {
        return link.second.type == QStringLiteral("sharedStrings");
    });
    if (found == links.end()) {
        return {};
    }
    return forEach(found->second.target, {"si"}, [this](const pugi::xml_node& item) -> Result<void> {
        m_context.strings.push_back(stringText(item));
        if (m_context.strings.size() > mostStrings) {
            return Fault{FaultKind::TooLarge, m_context.file, 0, 0, {}, {}, QString::number(mostStrings)};
        }
        return countText(m_context, m_context.strings.back());
    });
}

Result<std::vector<WorkbookReading::SheetLink>> WorkbookReading::listedSheets(const QString& part) {
    std::vector<SheetLink> listed;
    const Result<void> read = forEach(part, {"sheet"}, [&](const pugi::xml_node& element) -> Result<void> {
        const std::string_view state = attributeOf(element, "state");
        SheetLink link;
        link.sheet.name = QString::fromUtf8(attributeOf(element, "name"));
        link.sheet.visibility =
            state.empty() || state == "visible" ? SheetVisibility::Visible : SheetVisibility::Hidden;
        link.id = QString::fromUtf8(attributeOf(element, "id"));
        listed.push_back(std::move(link));
        if (listed.size() > mostSheets) {
            return Fault{FaultKind::TooLarge, m_context.file, 0, 0, part, {}, QString::number(mostSheets)};
        }
        return {};
    });
    return read ? Result<std::vector<SheetLink>>(std::move(listed))
                : Result<std::vector<SheetLink>>(read.fault());
}

/// Charts stand in the list too and are passed over.
Result<void> WorkbookReading::readSheets(const std::vector<SheetLink>& listed, const Links& links) {
    for (const SheetLink& link : listed) {
        const auto found = links.find(link.id);
        if (found == links.end()) {
            return Fault{FaultKind::MissingField, m_context.file, 0, 0, link.sheet.name, {}, {}};
        }
        if (found->second.type != QStringLiteral("worksheet")) {
            continue;
        }
        const QString& name = found->second.target;
        Result<ZipPart> part = m_package.part(name);
        if (!part) {
            return part.fault();
        }
        Sheet sheet = link.sheet;
        if (const Result<void> read = readSheet(*part, name, m_context, sheet); !read) {
            return read;
        }
        m_workbook.sheets.push_back(std::move(sheet));
    }
    return {};
}

Result<Workbook> WorkbookReading::run() {
    const Result<QString> part = workbookPart();
    if (!part) {
        return part.fault();
    }
    const Result<Links> links = linksOf(*part);
    if (!links) {
        return links.fault();
    }
    m_workbook.hasMacros = std::any_of(links->begin(), links->end(), [](const auto& link) {
        return link.second.type == QStringLiteral("vbaProject");
    });
    const Result<std::vector<SheetLink>> listed = listedSheets(*part);
    if (!listed) {
        return listed.fault();
    }
    if (const Result<void> strings = readStrings(*links); !strings) {
        return strings.fault();
    }
    if (const Result<void> sheets = readSheets(*listed, *links); !sheets) {
        return sheets.fault();
    }
    return std::move(m_workbook);
}

bool isZip(const QByteArray& bytes) {
    return bytes.startsWith("PK\x03\x04");
}

/// The container of Excel 97–2003, and of any encrypted workbook.
bool isCompound(const QByteArray& bytes) {
    return bytes.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1"));
}

bool isEncrypted(const QByteArray& bytes) {
    static const QString name = QStringLiteral("EncryptedPackage"); // in the directory as UTF-16
    return bytes.contains(QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2));
}

} // namespace

bool looksLikeWorkbook(const QByteArray& bytes) {
    return isZip(bytes) || isCompound(bytes);
}

Result<Workbook> readWorkbook(QByteArray bytes, const QString& file) {
    if (bytes.isEmpty()) {
        return Fault{FaultKind::Empty, file, 0, 0, {}, {}, {}};
    }
    if (isCompound(bytes)) {
        return notAWorkbook(file, isEncrypted(bytes) ? protectedWorkbook : oldWorkbook);
    }
    if (!isZip(bytes)) {
        return notAWorkbook(file, otherFile);
    }
    Result<ZipPackage> package = ZipPackage::open(bytes, file);
    return package ? WorkbookReading(*package, file).run() : Result<Workbook>(package.fault());
}

} // namespace budget
