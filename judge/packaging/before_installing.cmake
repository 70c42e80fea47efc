# Included by cpack: what it runs makes files of this date.
set(ENV{SOURCE_DATE_EPOCH} ${CPACK_JUDGE_EPOCH})
