# Sourced by packaging/run and packaging/test: installs what is missing. Not a program of its own.
# prepare SECTION… — the sections of packages.txt that are needed.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*"; }

# Names of the packages in the sections given.
packages_of() {
    awk -v wanted=" $* " '
        /^\[/ { section = substr($1, 2, length($1) - 2); next }
        /^[a-z]/ && index(wanted, " " section " ") { print $1 }
    ' "$top/packaging/packages.txt"
}

is_debian_12() {
    [ -r /etc/os-release ] && [ "$(. /etc/os-release && printf '%s %s' "${ID:-}" "${VERSION_ID:-}")" = "debian 12" ]
}

prepare() {
    local packages missing as_root=()
    packages=$(packages_of "$@")
    if ! is_debian_12; then
        if [ "${ACUERDO_PARTS_INSTALLED:-}" = 1 ]; then
            return 0
        fi
        say "This installs its parts on Debian 12 only; here, install what Debian calls: $(echo $packages) — then run ACUERDO_PARTS_INSTALLED=1 $0" >&2
        exit 1
    fi
    missing=$(for package in $packages; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "Install these first, as root: apt-get install" $missing >&2; exit 1; }
        as_root=(sudo)
    fi
    say "Installing:" $missing
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
