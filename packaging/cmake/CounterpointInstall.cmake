# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed where, and the Debian package made of it: cpack -G DEB in the build folder.
include(GNUInstallDirs)
set(desktop "${CMAKE_SOURCE_DIR}/packaging/desktop/org.counterpoint.Counterpoint")
if(TARGET counterpoint)
    install(TARGETS counterpoint)
endif()
if(TARGET counterpoint-cli)
    install(TARGETS counterpoint-cli)
endif()
install(FILES "${desktop}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES "${desktop}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/man/counterpoint.1" "${CMAKE_SOURCE_DIR}/packaging/man/counterpoint-cli.1"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)

set(CPACK_PACKAGE_VENDOR "The Counterpoint developers")
set(CPACK_PACKAGE_CONTACT "The Counterpoint developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libkf6syntaxhighlighting-data")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-svg-plugins, qt6-wayland")
include(CPack)
