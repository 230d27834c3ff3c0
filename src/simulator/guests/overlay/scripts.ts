/** All files in one go: their contents follow each other on the standard input, five arguments describe each. */
export const WRITE_FILES = `
while [ "$#" -gt 0 ]; do
  path=$1 size=$2 mode=$3 owner=$4 how=$5
  shift 5
  umask 022
  case $path in */*) mkdir -p -- "\${path%/*}/" ;; esac
  umask 077
  case $how in
    replace) rm -f -- "$path"; head -c "$size" > "$path" ;;
    append) head -c "$size" >> "$path" ;;
    *) head -c "$size" > "$path" ;;
  esac
  chmod "$mode" "$path"
  [ -z "$owner" ] || chown "$owner" "$path"
done`;

/** As the cloud's images have ecs-user; `useradd` is everywhere but where busybox is. */
export const CREATE_ACCOUNT = `
id "$1" > /dev/null 2>&1 || useradd -m -s /bin/bash "$1" || adduser -D "$1"
mkdir -p /etc/sudoers.d
echo "$1 ALL=(ALL) NOPASSWD:ALL" > "/etc/sudoers.d/$1"
chmod 440 "/etc/sudoers.d/$1"`;
