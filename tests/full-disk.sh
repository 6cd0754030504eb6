#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# By hand, as root, after ./campus start has built: fills a small disk under a running installation, writes, frees it,
# restarts and shows what is left.    usage: tests/full-disk.sh [SIZE_MB] [MIN_FREE_SPACE]
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.."
size=${1:-220} least=${2:-100MB} port=18461 cookies=$(mktemp) answer=$(mktemp) disk=$(mktemp -d) server=
export KOMMUNALCAMPUS_MINFREESPACE=$least KOMMUNALCAMPUS_PAGE=false
mount -t tmpfs -o "size=${size}m" tmpfs "$disk" || exit 1
trap '[ -n "$server" ] && kill "$server" && wait "$server"; umount "$disk"; rm -rf "$disk" "$cookies" "$answer"' EXIT

start() {
    ./campus start --port $port --data "$disk/data" >"$answer" 2>&1 &
    server=$!
    until curl -sf -o /dev/null "localhost:$port/actuator/health/readiness"; do
        kill -0 $server 2>/dev/null || { wait $server; echo "ended with $?:"; tail -n 3 "$answer"; server=; exit 1; }
        sleep 1
    done
    call GET /api/v1/session >/dev/null
    call POST /api/v1/session '{"login":"anna.bergmann@eschenbrueck.example","password":"Musterstadt-2026!"}'
    call GET /api/v1/session >/dev/null
}

call() { # method, path, body
    local token
    token=$(awk '/XSRF-TOKEN/ { print $7 }' "$cookies")
    curl -s -o "$answer" -w "%{http_code} $1 $2 " -b "$cookies" -c "$cookies" -H "X-XSRF-TOKEN: $token" \
        -H 'Content-Type: application/json' -X "$1" "localhost:$port$2" ${3:+-d "$3"}
    grep -o '"status":"[A-Z_]*"\|"type":"[^"]*"\|"history":[^]]*' "$answer" | head -n 1 | cut -c 1-300 || echo
}

level() { call PUT /api/v1/profile/competencies/deeskalation "{\"level\":\"$1\"}"; }

start
df -m "$disk" | tail -n 1
level BASIC
echo 'full:'
dd if=/dev/zero of="$disk/filler" bs=64k 2>/dev/null
for level in EXPERT ADVANCED; do level $level; done
call GET /actuator/health/readiness
call GET '/api/v1/matches?limit=1'
echo 'freed:'
rm "$disk/filler"
call GET /actuator/health/readiness
level INTERMEDIATE
kill $server && wait $server
echo 'started again:'
start
level BASIC
