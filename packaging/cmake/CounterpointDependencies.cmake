# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

find_package(Qt6 6.8 REQUIRED COMPONENTS Core Concurrent Gui Widgets Sql Svg Pdf Xml)
find_package(KF6SyntaxHighlighting 6.10 REQUIRED)
find_package(KF6Archive 6.10 REQUIRED)
find_package(KF6Syndication 6.10 REQUIRED)
find_package(KPim6Mime REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(PkgConfig REQUIRED)
pkg_check_modules(Gumbo REQUIRED IMPORTED_TARGET gumbo)
find_package(rapidfuzz REQUIRED)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
find_library(CLD2_LIBRARY cld2 REQUIRED)
if(BUILD_TESTING)
    find_package(Qt6 6.8 REQUIRED COMPONENTS Test)
endif()
