# Sourced by the scripts beside it: one place for "which Node", "which Debian packages", "which dependencies".
# Every function is safe to call twice and quick the second time.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
node_cache="$root/.cache/node"
cd "$root"

say() { printf '» %s\n' "$*" >&2; }

die() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

# The major version of the `node` first in PATH; 0 without one.
node_major() {
  local version
  version=$(node --version 2>/dev/null) || version=v0
  version=${version#v}
  echo "${version%%.*}"
}

# Puts the Node that get_node fetched first in PATH, unless PATH has Node 24 or newer already.
use_node() {
  if [ "$(node_major)" -lt 24 ]; then PATH="$node_cache/node_modules/.bin:$PATH"; fi
  [ "$(node_major)" -ge 24 ] || die "Node 24 or newer is needed. Run script/bootstrap once: it fetches one into .cache/."
  PATH="$root/node_modules/.bin:$PATH"
  # Types are stripped and modules compiled once for all processes: halves the start of each.
  NODE_COMPILE_CACHE="${NODE_COMPILE_CACHE-$root/.cache/modules}"
  export PATH NODE_COMPILE_CACHE
}

# Fetches Node 24 from npm, pinned with its hash in script/node/package-lock.json, when PATH has only an older one.
get_node() {
  [ "$(node_major)" -ge 24 ] && return
  command -v npm >/dev/null || die "npm is needed to begin (on Debian: apt-get install nodejs npm)."
  if cmp -s script/node/package-lock.json "$node_cache/package-lock.json" &&
    "$node_cache/node_modules/.bin/node" --version >/dev/null 2>&1; then return; fi
  say "fetching Node 24 from npm into .cache/node (PATH has $(node --version 2>/dev/null || echo none))"
  rm -rf "$node_cache"
  mkdir -p "$node_cache"
  cp .npmrc script/node/package.json script/node/package-lock.json "$node_cache/"
  npm ci --prefix "$node_cache" --loglevel=error
  "$node_cache/node_modules/.bin/node" --version >/dev/null 2>&1 ||
    die "npm has no Node 24 for $(uname -sm) (script/node/package.json): install Node 24 yourself and run this again."
}

# The packages of a group in script/debian-packages.txt that are not installed, one a line.
missing_packages() {
  local package
  awk -v group="$1" '$1 == group { print $2 }' script/debian-packages.txt | while read -r package; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
  done
}

# Installs what is missing of a group of Debian packages. Returns 1, having said why, where it cannot.
get_packages() {
  local missing log="$root/.cache/apt.log"
  if ! command -v dpkg-query >/dev/null; then
    say "this is no Debian: see to what script/debian-packages.txt lists under '$1' yourself"
    return 1
  fi
  missing=$(missing_packages "$1" | tr '\n' ' ')
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    say "Debian packages are missing; as root run: apt-get install --no-install-recommends $missing"
    return 1
  fi
  say "installing Debian packages: $missing"
  mkdir -p "$root/.cache"
  export DEBIAN_FRONTEND=noninteractive
  # Another apt-get may be at work on a fresh machine: wait for its lock.
  # shellcheck disable=SC2086
  if ! { apt-get -q -o DPkg::Lock::Timeout=600 update &&
    apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends $missing; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    say "apt-get failed; the whole of its output is in .cache/apt.log"
    return 1
  fi
}

# Brings node_modules in step with package-lock.json.
get_dependencies() {
  node script/in-step.ts && return
  say "npm ci"
  npm ci --loglevel=error
}
