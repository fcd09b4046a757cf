# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# counterpoint_room(NAME [SOURCES ...] [PUBLIC targets...] [PRIVATE targets...])
# A room is a folder, a static library and an include prefix: app/text is counterpoint_text and <text/...>,
# ui/reader is counterpoint_reader and <ui/reader/...>.
# Sources are the folder's own .cpp and .h files (and rules/ below it): a new file needs no line here.
function(counterpoint_room name)
    cmake_parse_arguments(ROOM "" "" "PUBLIC;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h" "*/*.cpp" "*/*.h")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    if(NOT sources MATCHES "\\.cpp")
        add_library(counterpoint_${name} INTERFACE) # a room that is still empty
        target_link_libraries(counterpoint_${name} INTERFACE ${ROOM_PUBLIC})
        return()
    endif()
    add_library(counterpoint_${name} STATIC ${sources})
    set(ui "${CMAKE_SOURCE_DIR}/ui")
    cmake_path(IS_PREFIX ui "${CMAKE_CURRENT_SOURCE_DIR}" is_ui)
    if(is_ui)
        target_include_directories(counterpoint_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    else()
        target_include_directories(counterpoint_${name} PUBLIC "${CMAKE_SOURCE_DIR}/app")
    endif()
    target_link_libraries(counterpoint_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE counterpoint_flags ${ROOM_PRIVATE})
    # Only the window and the workspace have QObjects; elsewhere moc would cost a compilation and find nothing.
    if(is_ui OR name STREQUAL "workspace")
        set_target_properties(counterpoint_${name} PROPERTIES AUTOMOC ON)
    endif()
    if(is_ui AND NOT name STREQUAL "uimodels")
        counterpoint_use_pch(counterpoint_${name} widgets)
    else()
        counterpoint_use_pch(counterpoint_${name} core)
    endif()
endfunction()

# counterpoint_room_resources(NAME FOLDER): all files of resources/FOLDER as ":/counterpoint/FOLDER/...", in room NAME.
function(counterpoint_room_resources name folder)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/${folder}/*")
    get_target_property(type counterpoint_${name} TYPE)
    if(files AND NOT type STREQUAL "INTERFACE_LIBRARY")
        qt_add_resources(counterpoint_${name} ${name}_${folder} PREFIX "/counterpoint/${folder}"
                         BASE "${CMAKE_SOURCE_DIR}/resources/${folder}" FILES ${files})
    endif()
endfunction()

# counterpoint_room_translations(NAME): resources/i18n/*.ts, compiled, as ":/counterpoint/i18n/....qm" in room NAME.
# lrelease itself is called: Qt's own functions for it lie in a package that would be needed for nothing else.
function(counterpoint_room_translations name)
    find_program(COUNTERPOINT_LRELEASE NAMES lrelease-qt6 lrelease HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" REQUIRED)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/i18n/*.ts")
    set(compiled)
    foreach(source ${sources})
        cmake_path(GET source STEM stem)
        set(file "${CMAKE_CURRENT_BINARY_DIR}/${stem}.qm")
        add_custom_command(OUTPUT "${file}" COMMAND "${COUNTERPOINT_LRELEASE}" -silent "${source}" -qm "${file}"
                           DEPENDS "${source}" VERBATIM)
        list(APPEND compiled "${file}")
    endforeach()
    qt_add_resources(counterpoint_${name} ${name}_i18n PREFIX "/counterpoint/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}"
                     FILES ${compiled})
endfunction()

# counterpoint_test_program(TARGET): moc and precompiled header of a Qt Test program whose main source is TARGET.cpp and
# includes "TARGET.moc". moc is run by hand: AUTOMOC would compile one more, empty file for each of many programs.
function(counterpoint_test_program target)
    qt_generate_moc(${target}.cpp "${CMAKE_CURRENT_BINARY_DIR}/${target}.moc" TARGET ${target})
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}.moc")
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    # Qt 6.8's QTRY_ macros narrow a duration; as an option of the source it comes after the flags of all.
    set_property(SOURCE ${target}.cpp APPEND PROPERTY COMPILE_OPTIONS -Wno-conversion)
    counterpoint_without_test_paths(${target})
    set(windows "${CMAKE_SOURCE_DIR}/tests/ui")
    cmake_path(IS_PREFIX windows "${CMAKE_CURRENT_SOURCE_DIR}" has_window)
    if(has_window)
        target_link_libraries(${target} PRIVATE Qt6::Widgets) # also where only models are tested: one header for all
        counterpoint_use_pch(${target} windowtest)
    else()
        counterpoint_use_pch(${target} test)
    endif()
endfunction()

# counterpoint_test(NAME targets...): tests/.../tst_NAME.cpp as a test program linked to the targets.
function(counterpoint_test name)
    add_executable(tst_${name} tst_${name}.cpp)
    target_link_libraries(tst_${name} PRIVATE counterpoint_flags counterpoint_testsupport Qt6::Test ${ARGN})
    counterpoint_test_program(tst_${name})
    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()

# counterpoint_skips_aloud(NAME): the test is counted as skipped, not as passed, where initTestCase() skips it.
function(counterpoint_skips_aloud name)
    set_tests_properties(${name} PROPERTIES SKIP_REGULAR_EXPRESSION "SKIP   : [A-Za-z]+::initTestCase")
endfunction()
