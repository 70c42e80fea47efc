#!/usr/bin/env bash
# Judges the folder $1 in $2 parts (4 when left out) as a Slurm array, and waits for all of them to
# join them. Run it again, and it goes on where it was.
set -euo pipefail

submissions=${1:?the folder of submissions}
parts=${2:-4}

# A node is given whole: what runs beside a solution makes it slow. A part whose solutions fail
# exits with 1, which is no failure of the job's.
array=$(sbatch --parsable --array="1-$parts" --exclusive --output=shard-%a.log <<END
#!/usr/bin/env bash
judge batch ${submissions@Q} --layout who/problem.cpp \
    --shard "\$SLURM_ARRAY_TASK_ID/$parts" --resume "shard-\$SLURM_ARRAY_TASK_ID.jsonl" || [ \$? -le 2 ]
END
)

sbatch --wait --dependency="afterany:$array" --output=merge.log <<END
#!/usr/bin/env bash
judge merge shard-*.jsonl --junit junit.xml --csv marks.csv
END
