#!/usr/bin/env bash
# Gradescope runs this once, when the image of the autograder is made. The zip file holds this file,
# run_autograder, judge.deb and problems/.
set -euo pipefail

apt-get update
apt-get install -y /autograder/source/judge.deb
