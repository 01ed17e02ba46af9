# What every target of ours shares, said once.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

add_library(acuerdo_options INTERFACE)
target_compile_options(acuerdo_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wno-missing-field-initializers)
target_compile_definitions(acuerdo_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 ACUERDO_VERSION="${PROJECT_VERSION}")
target_include_directories(acuerdo_options INTERFACE "${PROJECT_SOURCE_DIR}")

add_custom_target(update_translations COMMENT "Reading the texts of every library")

# acuerdo_add_library(NAME SOURCES … LINK … [PRECOMPILE headers])
#   A layer is a link target: it sees what it links and nothing else. Texts of the library live in
#   resources/translations/NAME_en.ts (plural forms) and NAME_es.ts, compiled into the resources under /i18n.
function(acuerdo_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRECOMPILE")
    add_library(${name} ${arg_SOURCES})
    # The same macros for a shared library as for a static one, so that the cache of compiled files serves both.
    set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "")
    target_link_libraries(${name} PUBLIC acuerdo_options ${arg_LINK})
    if(ACUERDO_PRECOMPILE AND arg_PRECOMPILE)
        target_precompile_headers(${name} PRIVATE ${arg_PRECOMPILE})
    endif()
    acuerdo_add_texts(${name} ${arg_SOURCES})
endfunction()

function(acuerdo_add_texts name)
    list(TRANSFORM ARGN PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" OUTPUT_VARIABLE sources)
    set(folder "${PROJECT_SOURCE_DIR}/resources/translations")
    add_custom_target(${name}_update_translations
        COMMAND Qt6::lupdate -silent -I "${PROJECT_SOURCE_DIR}" -no-obsolete -locations none -source-language en_US -target-language en_US -pluralonly
                ${sources} -ts "${folder}/${name}_en.ts"
        COMMAND Qt6::lupdate -silent -I "${PROJECT_SOURCE_DIR}" -no-obsolete -locations none -source-language en_US -target-language es_MX
                ${sources} -ts "${folder}/${name}_es.ts"
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM)
    add_dependencies(update_translations ${name}_update_translations)
    set(compiled)
    foreach(language en es)
        set(text "${folder}/${name}_${language}.ts")
        if(EXISTS "${text}")
            set(binary "${CMAKE_CURRENT_BINARY_DIR}/${name}_${language}.qm")
            add_custom_command(OUTPUT "${binary}" DEPENDS "${text}"
                COMMAND Qt6::lrelease -silent "${text}" -qm "${binary}" VERBATIM)
            list(APPEND compiled "${binary}")
        endif()
    endforeach()
    if(compiled)
        qt_add_resources(${name} "${name}_texts" PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
    endif()
endfunction()

# The few headers of Qt that nearly every file reads; whole modules make it slower, not faster.
set(ACUERDO_CORE_HEADERS <QString> <QList> <QHash> <QDate> <QDateTime> <QJsonObject> <QJsonArray> <QLocale> <QVariant> <vector> <optional> <memory>)
set(ACUERDO_UI_HEADERS ${ACUERDO_CORE_HEADERS} <QWidget> <QLabel> <QPainter> <QBoxLayout> <QAbstractItemModel> <QStyledItemDelegate> <QToolButton>)
