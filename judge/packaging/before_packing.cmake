# Run by cpack on what it is about to pack: nothing of who built it, when and where stays in it.
set(root "${CPACK_TEMPORARY_DIRECTORY}")
set(ENV{SOURCE_DATE_EPOCH} ${CPACK_JUDGE_EPOCH})

if(CPACK_GENERATOR STREQUAL DEB)
    set(changelog "${root}/usr/share/doc/judge/changelog")
    string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
    file(WRITE "${changelog}" "judge (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * Version ${CPACK_PACKAGE_VERSION}: CHANGELOG.md tells what is new.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
    execute_process(COMMAND gzip -9n "${changelog}" COMMAND_ERROR_IS_FATAL ANY)
    configure_file("${CMAKE_CURRENT_LIST_DIR}/lintian-overrides"
        "${root}/usr/share/lintian/overrides/judge" COPYONLY)
endif()

execute_process(COMMAND chmod -R u=rwX,go=rX "${root}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND find "${root}" -exec touch --no-dereference --date=@${CPACK_JUDGE_EPOCH} {} +
    COMMAND_ERROR_IS_FATAL ANY)
