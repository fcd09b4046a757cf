# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Targets that check and mend the sources: format, format-check, tidy (all sources), tidy-changed (what this branch or
# the last commit changed, within COUNTERPOINT_TIDY_LIMIT seconds).
find_program(CLANG_FORMAT NAMES clang-format-19 clang-format)
file(GLOB_RECURSE COUNTERPOINT_SOURCES CONFIGURE_DEPENDS app/*.cpp app/*.h ui/*.cpp ui/*.h tests/*.cpp tests/*.h)
if(CLANG_FORMAT)
    add_custom_target(format COMMAND ${CLANG_FORMAT} -i ${COUNTERPOINT_SOURCES} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
                      COMMENT "Formatting all sources")
    add_custom_target(format-check COMMAND bash "${CMAKE_SOURCE_DIR}/packaging/checks/formatcheck.sh" ${CLANG_FORMAT} ${COUNTERPOINT_SOURCES}
                      WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} COMMENT "Checking the format of all sources")
endif()

find_package(Python3 COMPONENTS Interpreter)
find_program(CLANG_TIDY NAMES clang-tidy-19 clang-tidy)
set(COUNTERPOINT_TIDY_CACHE "${CMAKE_BINARY_DIR}/tidy-cache" CACHE PATH "Where sources found clean are remembered")
set(COUNTERPOINT_TIDY_LIMIT 150 CACHE STRING "Seconds after which tidy-changed stops")
if(CLANG_TIDY AND Python3_FOUND)
    set(tidy ${Python3_EXECUTABLE} "${CMAKE_SOURCE_DIR}/packaging/checks/tidy.py" --source "${CMAKE_SOURCE_DIR}"
        --build "${CMAKE_BINARY_DIR}" --cache "${COUNTERPOINT_TIDY_CACHE}" --clang-tidy "${CLANG_TIDY}")
    add_custom_target(tidy COMMAND ${tidy} USES_TERMINAL VERBATIM)
    add_custom_target(tidy-changed COMMAND ${tidy} --changed --limit ${COUNTERPOINT_TIDY_LIMIT} USES_TERMINAL VERBATIM)
endif()
