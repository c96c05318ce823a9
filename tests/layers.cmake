# The layers are link lines; this guards what linking cannot: an include that compiles although its layer may not use it.
# Run as: cmake -DROOT=<source folder> -P tests/layers.cmake
if(NOT IS_DIRECTORY "${ROOT}/core/base" OR NOT IS_DIRECTORY "${ROOT}/core/render")
    message(FATAL_ERROR "no source folder at '${ROOT}'")
endif()

# Of Qt, core may use strings, bytes, dates, moments (when a lock was taken or a backup made), files, and patterns (what the
# checks look for in texts: years, numbers of telephones). QTemporaryDir: the library that writes workbooks writes to
# files only.
set(core_qt QByteArray QCryptographicHash QDate QDateTime QDir QFile QFileInfo QRegularExpression QSaveFile QString
    QStringDecoder QStringList QStringView QTemporaryDir)
# Floating point is for core/render, where only geometry lives, and for one file at the edge of the library that writes
# workbooks: XLSX knows no other number. It turns exact decimals of at most 15 digits into such numbers, which is
# lossless, and reckons with none.
set(floating_point "/core/render/|/core/spreadsheet/workbook_writer.cpp$")
set(words "QObject|QVariant|Q_OBJECT|qApp|QCoreApplication::translate|[^a-zA-Z]tr\\(")
set(faults "")
set(scanned 0)

# Every line of `file` that matches `pattern` and does not match `allowed`.
function(forbid file pattern allowed why)
    file(STRINGS "${file}" lines REGEX "${pattern}")
    foreach(line IN LISTS lines)
        if(allowed STREQUAL "" OR NOT line MATCHES "${allowed}")
            set(faults "${faults}\n${file}: ${line} (${why})" PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

list(JOIN core_qt "|" core_qt)
file(GLOB_RECURSE files "${ROOT}/core/*.h" "${ROOT}/core/*.cpp")
foreach(file IN LISTS files)
    math(EXPR scanned "${scanned} + 1")
    if(file MATCHES "/core/render/")
        forbid("${file}" "#include \"(ui|app)/" "" "render knows neither ui nor app")
        forbid("${file}" "#include <Q(Widget|Application|Dialog|MainWindow|Printer)" "" "render works without widgets")
    else()
        forbid("${file}" "#include \"(ui|app|core/render)/" "" "core knows nothing above it")
        forbid("${file}" "#include <Q" "#include <(${core_qt})>" "core uses only these Qt headers: ${core_qt}")
        forbid("${file}" "#include <Qt" "" "core names Qt's classes, not its modules")
        forbid("${file}" "${words}" "^ *//" "core has no objects of Qt's and no interface text")
    endif()
    if(file MATCHES "/core/base/")
        forbid("${file}" "#include <Q" "#include <(QString|QByteArray|QStringView)>" "base uses text only")
    endif()
    if(NOT file MATCHES "${floating_point}")
        forbid("${file}" "[^a-zA-Z_](double|float|qreal)[^a-zA-Z_]" "^ *//" "no floating point near money")
    endif()
endforeach()

file(GLOB_RECURSE files "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp")
foreach(file IN LISTS files)
    math(EXPR scanned "${scanned} + 1")
    forbid("${file}" "#include \"app/" "" "ui does not know the programs")
    if(file MATCHES "/ui/words/")
        forbid("${file}" "#include <Q(Widget|Application|Dialog|MainWindow|Printer)" "" "words need no window")
    endif()
endforeach()

if(scanned LESS 50)
    message(FATAL_ERROR "only ${scanned} files were found under '${ROOT}/core'")
endif()
if(NOT faults STREQUAL "")
    message(FATAL_ERROR "layers are broken:${faults}")
endif()
message(STATUS "${scanned} files keep to their layers")
