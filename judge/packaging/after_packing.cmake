# Run by cpack on what it has packed, and packs it again: cpack takes the files of an archive in the
# order in which the disk lists them, and a package's size for what its folders take there.
set(root "${CPACK_TEMPORARY_DIRECTORY}")

if(CPACK_GENERATOR STREQUAL DEB)
    set(ENV{SOURCE_DATE_EPOCH} ${CPACK_JUDGE_EPOCH})
    set(package "${root}/package")  # Apart from the parts that cpack made it of.
    file(MAKE_DIRECTORY "${package}")
    file(RENAME "${root}/usr" "${package}/usr")
    # As dpkg-gencontrol reckons it: whole kibibytes for files, and one for anything else.
    file(GLOB_RECURSE paths LIST_DIRECTORIES true "${package}/*")
    set(size 0)
    foreach(path ${paths})
        if(IS_DIRECTORY "${path}")
            math(EXPR size "${size} + 1")
        else()
            file(SIZE "${path}" bytes)
            math(EXPR size "${size} + (${bytes} + 1023) / 1024")
        endif()
    endforeach()
    execute_process(COMMAND dpkg-deb --control ${CPACK_PACKAGE_FILES} "${package}/DEBIAN"
        COMMAND_ERROR_IS_FATAL ANY)
    file(READ "${package}/DEBIAN/control" control)
    string(REGEX REPLACE "Installed-Size: [0-9]+" "Installed-Size: ${size}" control "${control}")
    file(WRITE "${package}/DEBIAN/control" "${control}")
    execute_process(
        COMMAND dpkg-deb --root-owner-group -Zxz --build "${package}" ${CPACK_PACKAGE_FILES}
        COMMAND_ERROR_IS_FATAL ANY)
else()
    execute_process(
        COMMAND tar --create --sort=name --owner=root:0 --group=root:0 --format=gnu
            -C "${root}/.." ${CPACK_PACKAGE_FILE_NAME}
        COMMAND gzip -9n
        OUTPUT_FILE ${CPACK_PACKAGE_FILES} COMMAND_ERROR_IS_FATAL ANY)
endif()
