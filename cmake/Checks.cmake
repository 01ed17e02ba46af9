# Checks that take minutes, as targets of their own: tidy (clang-tidy), clazy (level 1).
# Both read the sources of core, ui and app by the preset `checks`, which precompiles nothing: clang cannot read the
# precompiled headers of g++. Left out of clazy: constants of a file that hold a text or the key of a setting (nothing
# depends on the order in which they are made), and signals named like a function of QWidget (all connections name the
# signal by its class), and the advice to use what Qt 6 no longer has (midRef).

file(GLOB_RECURSE ACUERDO_SOURCES CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}"
    "${PROJECT_SOURCE_DIR}/core/*.cpp" "${PROJECT_SOURCE_DIR}/ui/*.cpp" "${PROJECT_SOURCE_DIR}/app/*.cpp")

add_custom_target(tidy
    COMMAND ${CMAKE_COMMAND} -E echo "clang-tidy on core, ui and app"
    COMMAND sh -c "printf '%s\\n' \"$@\" | xargs -P 2 -n 4 clang-tidy --quiet -p '${PROJECT_BINARY_DIR}' --extra-arg=-Wno-unknown-warning-option" sh ${ACUERDO_SOURCES}
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM USES_TERMINAL)

add_custom_target(clazy
    COMMAND sh -c "printf '%s\\n' \"$@\" | xargs -P 2 -n 4 clazy-standalone -p '${PROJECT_BINARY_DIR}' -checks=level0,level1,no-non-pod-global-static,no-overloaded-signal,no-qstring-ref --header-filter='${PROJECT_SOURCE_DIR}/(core|ui|app)/.*' --extra-arg=-Werror=clazy --extra-arg=-Wno-unknown-warning-option" sh ${ACUERDO_SOURCES}
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM USES_TERMINAL)
