#!/bin/sh
# Installs a small application from nothing: what a package manager or a download would do in your own image.
set -eu

folder="$HOME/$APP"
mkdir -p "$folder/bin"
cat > "$folder/bin/$APP" <<EOF
#!/bin/sh
echo "$APP $APP_VERSION"
EOF
chmod 755 "$folder/bin/$APP"
date -u "+installed %Y-%m-%dT%H:%M:%SZ" > "$folder/INSTALLED"
echo "Installed $("$folder/bin/$APP") in $folder"
