#include "core/spreadsheet/zip_package.h"

#include <zip.h>

#include <algorithm>

namespace budget {
namespace {

constexpr std::size_t pieceBytes = std::size_t{256} << 10;

/// A name that says a place outside the package, or none at all.
bool leavesPackage(const QString& name) {
    const QString slashes = QString(name).replace(u'\\', u'/');
    const bool isAbsolute = slashes.startsWith(u'/') || (slashes.size() > 1 && slashes[1] == u':');
    const QString path = u'/' + slashes + u'/';
    return name.isEmpty() || isAbsolute || path.contains(QStringLiteral("/../"));
}

Result<void> checkNames(zip* archive, const QString& file) {
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > ZipPackage::mostParts) {
        return Fault{FaultKind::TooLarge,
                     file,
                     0,
                     0,
                     {},
                     QString::number(count),
                     QString::number(ZipPackage::mostParts)};
    }
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* raw = zip_get_name(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        const QString name = QString::fromUtf8(raw ? raw : "");
        if (leavesPackage(name)) {
            return Fault{FaultKind::BadValue, file, 0, 0, {}, name.left(60), {}};
        }
    }
    return {};
}

} // namespace

void ZipPart::Closer::operator()(zip_file* file) const {
    zip_fclose(file);
}

void ZipPackage::Closer::operator()(zip* archive) const {
    zip_discard(archive);
}

Result<bool> ZipPart::readMore(std::string& window) {
    const std::size_t before = window.size();
    window.resize(before + pieceBytes);
    const zip_int64_t count = zip_fread(m_file.get(), window.data() + before, pieceBytes);
    window.resize(before + static_cast<std::size_t>(std::max<zip_int64_t>(count, 0)));
    if (count < 0) {
        return Fault{FaultKind::Truncated, m_fileName, 0, 0, m_name, {}, {}};
    }
    const auto bytes = static_cast<std::uint64_t>(count);
    m_read += bytes;
    const bool isBomb = m_read > ZipPackage::freeBytes && m_read / ZipPackage::mostRatio > m_packed;
    if (isBomb || bytes > *m_budget) {
        return Fault{FaultKind::TooLarge,
                     m_fileName,
                     0,
                     0,
                     m_name,
                     {},
                     QString::number(isBomb ? m_packed * ZipPackage::mostRatio : ZipPackage::mostBytes)};
    }
    *m_budget -= bytes;
    return count > 0;
}

Result<ZipPackage> ZipPackage::open(const QByteArray& bytes, const QString& file) {
    ZipPackage package;
    package.m_bytes = bytes; // shared; libzip reads from it until it is closed
    package.m_fileName = file;
    package.m_budget = std::make_unique<std::uint64_t>(mostBytes);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        package.m_bytes.constData(), static_cast<zip_uint64_t>(package.m_bytes.size()), 0, &error);
    if (source) {
        package.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (!package.m_archive) {
            zip_source_free(source);
        }
    }
    zip_error_fini(&error);
    if (!package.m_archive) {
        return Fault{FaultKind::Truncated, file, 0, 0, {}, {}, {}};
    }
    if (const Result<void> names = checkNames(package.m_archive.get(), file); !names) {
        return names.fault();
    }
    return package;
}

bool ZipPackage::contains(const QString& name) const {
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<ZipPart> ZipPackage::part(const QString& name) {
    const zip_int64_t at = zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t facts;
    if (at < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(at), 0, &facts) != 0) {
        return Fault{FaultKind::MissingField, m_fileName, 0, 0, name, {}, {}};
    }
    if (facts.encryption_method != ZIP_EM_NONE) {
        return notAWorkbook(m_fileName, protectedWorkbook);
    }
    ZipPart part;
    part.m_file.reset(zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(at), 0));
    if (!part.m_file) {
        return Fault{FaultKind::Truncated, m_fileName, 0, 0, name, {}, {}};
    }
    part.m_name = name;
    part.m_fileName = m_fileName;
    part.m_packed = facts.comp_size;
    part.m_budget = m_budget.get();
    return part;
}

Fault notAWorkbook(const QString& file, const char* found) {
    return {
        FaultKind::WrongType, file, 0, 0, {}, QString::fromLatin1(found), QString::fromLatin1(workbookType)};
}

} // namespace budget
