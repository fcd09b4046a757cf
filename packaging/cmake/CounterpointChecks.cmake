# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Targets that check and mend the sources: format, format-check, tidy.
find_program(CLANG_FORMAT NAMES clang-format-19 clang-format)
file(GLOB_RECURSE COUNTERPOINT_SOURCES CONFIGURE_DEPENDS app/*.cpp app/*.h ui/*.cpp ui/*.h tests/*.cpp tests/*.h)
if(CLANG_FORMAT)
    add_custom_target(format COMMAND ${CLANG_FORMAT} -i ${COUNTERPOINT_SOURCES} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    add_custom_target(format-check COMMAND ${CLANG_FORMAT} --dry-run --Werror ${COUNTERPOINT_SOURCES}
                      WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endif()
