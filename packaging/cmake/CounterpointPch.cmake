# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Four precompiled headers, each compiled once and shared by all targets of its kind: core (app/, ui/models),
# widgets (ui/), test (tests/), windowtest (tests/ui/). They are named by <...>, not by their paths, so that ccache may share them among clones.
option(COUNTERPOINT_PCH "Use precompiled headers" ON)

function(counterpoint_pch_donor kind)
    file(CONFIGURE OUTPUT "pch/${kind}.cpp" CONTENT "// Holds the precompiled header ${kind}.h.\n")
    add_library(counterpoint_pch_${kind} STATIC "${CMAKE_CURRENT_BINARY_DIR}/pch/${kind}.cpp")
    target_link_libraries(counterpoint_pch_${kind} PRIVATE counterpoint_flags ${ARGN})
    target_precompile_headers(counterpoint_pch_${kind} PRIVATE <pch/${kind}.h>)
endfunction()

# counterpoint_use_pch(TARGET KIND)
function(counterpoint_use_pch target kind)
    if(COUNTERPOINT_PCH)
        target_precompile_headers(${target} REUSE_FROM counterpoint_pch_${kind})
    endif()
endfunction()

# Qt defines each test's own folders on the command line, which would part every test from the precompiled header and
# from ccache. Tests find their data through support/testsupport.h instead.
function(counterpoint_without_test_paths target)
    target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
endfunction()

if(COUNTERPOINT_PCH)
    counterpoint_pch_donor(core Qt6::Core)
    counterpoint_pch_donor(widgets Qt6::Widgets)
    if(BUILD_TESTING)
        counterpoint_pch_donor(test Qt6::Test)
        counterpoint_without_test_paths(counterpoint_pch_test)
        counterpoint_pch_donor(windowtest Qt6::Test Qt6::Widgets)
        counterpoint_without_test_paths(counterpoint_pch_windowtest)
    endif()
endif()
