# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# One target carries every compiler and linker flag; all targets of the project link it.
add_library(counterpoint_flags INTERFACE)
target_compile_features(counterpoint_flags INTERFACE cxx_std_23)
target_compile_definitions(counterpoint_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(counterpoint_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wshadow -Wconversion -Wno-sign-conversion
    -fno-char8_t -fPIC $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
target_include_directories(counterpoint_flags INTERFACE "${CMAKE_SOURCE_DIR}/packaging/cmake") # <pch/...>
if(COUNTERPOINT_WARNINGS_AS_ERRORS)
    target_compile_options(counterpoint_flags INTERFACE -Werror)
endif()
if(COUNTERPOINT_FUZZERS)
    target_compile_options(counterpoint_flags INTERFACE -fsanitize=fuzzer-no-link) # the rooms report what they reach
endif()
if(COUNTERPOINT_SANITIZE)
    target_compile_options(counterpoint_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                           -fno-sanitize-recover=undefined)
    target_link_options(counterpoint_flags INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(counterpoint_flags INTERFACE _GLIBCXX_ASSERTIONS)
else()
    target_compile_options(counterpoint_flags INTERFACE
        $<$<CONFIG:Release,RelWithDebInfo>:-fstack-protector-strong>
        $<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE> $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=3>)
    target_compile_definitions(counterpoint_flags INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_GLIBCXX_ASSERTIONS>)
    target_link_options(counterpoint_flags INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:LINKER:-z,relro,-z,now>)
endif()
# -fPIC above, also for programs: so all targets can share a precompiled header. They are linked as PIE.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()
target_compile_definitions(counterpoint_flags INTERFACE COUNTERPOINT_VERSION="${PROJECT_VERSION}")

# Through ccache no path of this checkout gets into the objects, so that clones share them.
find_program(CCACHE ccache)
if(COUNTERPOINT_CCACHE AND CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
    target_compile_options(counterpoint_flags INTERFACE
        "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build" "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
endif()
