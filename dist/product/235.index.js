
"use strict";
exports.id=235;
exports.ids=[235];
exports.modules={32235:((e,t,n)=>{
n.d(t,{connect:()=>connect});
var i={};
n.r(i);
n.d(i,{downloadFolder:()=>downloadFolder,uploadFolder:()=>uploadFolder});
var r={};
n.r(r);
n.d(r,{downloadFolder:()=>windows_folders_downloadFolder,uploadFolder:()=>windows_folders_uploadFolder});
var o=n(93226);
var s=n(74492);
var a=n(36737);
var c=n(46193);
var l=n(38522);
var d=n(38742);
function linesOf(e,t){
return e.split("\n").slice(0,-1).flatMap(e=>parse(e.trimEnd(),t))}
function parse(e,t){
const[,n="",i="",r="",o=""]=u.exec(e)??[];
if(n!==""){
const e=unpacked(Buffer.from(o,"base64"),t,Math.min(Number(r),f));
return e===undefined?[]:[{kind:"frame",stream:n,offset:Number(i),bytes:e}]}
const[,s="",a=""]=$.exec(e)??[];
return s===""?[]:[{kind:"word",name:s,text:a}]}
const f=1024*1024;
const u=/^@([oed]) (\d+) (\d+) ([A-Za-z0-9+/=]+)$/;
const $=/^@(\w+)(?: (.*))?$/;
function unpacked(e,t,n){
if(!t)return e.length===n?e:undefined;
try{
const t=(0,l.gunzipSync)(e,{maxOutputLength:Math.max(n,1)});
return t.length===n?t:undefined}catch{
return undefined}}
let h=class StreamOfFrames{
reader;
#e=0;
#t;
#n=new c.StringDecoder("utf8");
constructor(e,t){
this.reader=t;
this.#t=new d.g(e)}
get offset(){
return this.#e}
add(e,t){
const n=this.#e-e;
if(n<0||n>=t.length)return;
this.#i(t.subarray(n));
this.#e=e+t.length}
end(){
if(this.reader!==undefined){
const e=this.reader.write(this.#n.end())+this.reader.end();
this.#t.write(Buffer.from(e))}
this.#t.end()}
#i(e){
this.#t.write(this.reader===undefined?e:Buffer.from(this.reader.write(this.#n.write(e))))}};
var p=n(14104);
var m=n(2367);
var w=n(54772);
const y=100;
const g=2e3;
const S=1.4;
let v=class Pauses{
#r=y;
async take(e){
await (0,o.cb)(this.#r,e);
this.#r=Math.min(this.#r*S,g)}
shorten(){
this.#r=Math.max(y,this.#r/2)}};
const b=12e4;
let k=class Patience{
#o=new v;
#s;
constructor(e,t){
this.#s=performance.now()+t*1e3+Math.min(b,e.timeout)}
get isOver(){
return performance.now()>this.#s}
pause(e){
return this.#o.take(e)}
shortenPauses(){
this.#o.shorten()}};
function about(e,t,n){
return{region:e.region,signal:t,doing:`${n} ${e.instanceId} through Cloud Assistant`}}
;
const x=1024*1024;
async function invoke(e,t){
let n;
try{
n=await start(e,t)}catch(e){
if(e instanceof p.K2&&e.isOneOf(_))return{kind:"undelivered",reason:e.code,isOff:true};
throw e}
if(n===undefined)return{kind:"interrupted",reason:"the service gives it no ID to ask by",output:""};
t.onStart?.(n);
try{
const i=await follow(e,t,n);
if(i!==undefined)return i;
void stop(e,n);
return{kind:"interrupted",reason:"the service does not tell how a script ended",output:""}}catch(i){
if(t.signal.aborted&&t.stopOnAbort!==false)void stop(e,n);
throw i}}
const _=["InvalidInstance","InvalidInstanceStatus","IncorrectInstanceStatus"];
async function start(e,{type:t,script:n,timeout:i,signal:r,doing:o}){
const{invokeId:s}=await e.cloud.call(p.nM,{regionId:e.region,instanceId:[e.instanceId],type:t,contentEncoding:"Base64",commandContent:Buffer.from(n).toString("base64"),keepCommand:false,timeout:i},about(e,r,o));
return s||undefined}
async function follow(e,t,n){
const i=new k(e,t.timeout);
let r="";
for(;;){
await i.pause(t.signal);
const o=await resultOf(e,t,n);
const s=(o?.output??"").slice(0,x);
const a=Buffer.from(s,"base64").toString("latin1");
if(a!==r&&a!==""){
r=a;
i.shortenPauses();
t.onOutput?.(a)}
const c=o&&outcomeOf(o,a);
if(c!==undefined||i.isOver)return c}}
async function resultOf(e,{signal:t,doing:n},i){
const{invocation:r}=await e.cloud.call(p.gn,{regionId:e.region,invokeId:i,instanceId:e.instanceId},about(e,t,n));
return r?.invocationResults?.invocationResult?.[0]}
function outcomeOf(e,t){
const n=e.errorCode||e.errorInfo||e.invocationStatus||"";
switch(e.invocationStatus){case"Success":case"Failed":
return e.invocationStatus==="Success"||n==="ExitCodeNonzero"||n==="Failed"?{kind:"done",exitCode:e.exitCode??0,output:t,dropped:e.dropped??0}:{kind:"interrupted",reason:n,output:t};case"Aborted":case"Invalid":case"Cancelled":
return{kind:"undelivered",reason:n,isOff:n==="InstanceNotRunning"||isGone(n)};case"Error":case"Timeout":case"Terminated":
return{kind:"interrupted",reason:n,output:t};default:
return undefined}}
function isGone(e){
return e==="InstanceReleased"||e==="InstanceNotExists"}
async function stop(e,t){
try{
await e.cloud.call(p.dX,{regionId:e.region,invokeId:t,instanceId:[e.instanceId]},about(e,AbortSignal.timeout(O),"stop a command on"))}catch{}}
const O=1e4;
var I=n(52264);
var F=n(96292);
const P=16e3;
const C=64*1024;
const A=`case $0 in */*.sh) rm -f -- "$0" ;; esac
umask 022
boot() {
  { cat /proc/sys/kernel/random/boot_id; sed 's/.*) //' /proc/1/stat | cut -d ' ' -f 20; } 2> /dev/null | tr -d ' \\n'
}
`;
function helloScript(e,t){
const n=t.filter(e=>/^t-[\w-]+$/.test(e)).map(e=>`"$\{0%/*}"/*${e}*.sh`).join(" ");
return`${A}
${n===""?"":`case $0 in */*.sh) rm -f -- ${n} ;; esac`}
for folder in ${["/run","/var/run","/tmp"].map(t=>`${t}/${e}`).join(" ")}; do
  [ -d "$folder" ] || mkdir -m 700 "$folder" 2> /dev/null || continue
  echo "@folder $folder"
  break
done
echo "@boot $(boot)"
if command -v gzip > /dev/null; then echo @packs; fi
command -v base64 > /dev/null || echo "@lacks base64"
echo @end
`}
function startScript(e,t,n,i){
const r=`END_OF_COMMAND_${n.name}`;
return`${A}
${sameBoot(e)}
d=${(0,F.ZL)(e.folder)}/${n.name}
if mkdir -m 700 "$d" 2> /dev/null; then
  cat > "$d/command" << '${r}'
${t}
${r}
  ${E}
fi
${read(e,n,i)}`}
function startFileScript(e,t,n,i){
return`${A}
${sameBoot(e)}
d=${(0,F.ZL)(e.folder)}/${n.name}
if mkdir -m 700 "$d" 2> /dev/null; then
  mv ${(0,F.ZL)(t)} "$d/command"
  ${E}
fi
${read(e,n,i)}`}
function readScript(e,t,n){
return`${A}
${sameBoot(e)}
d=${(0,F.ZL)(e.folder)}/${t.name}
[ -d "$d" ] || { echo @gone; exit 0; }
${read(e,t,n)}`}
function killScript(e,t){
return`${A}
${sameBoot(e)}
pid=$(cat ${(0,F.ZL)(e.folder)}/${t}/pid) || exit 0
kill -s TERM -- "-$pid"
sleep 3
kill -s KILL -- "-$pid"
exit 0
`}
function sliceScript(e,t,n,i){
return`${A}
${sameBoot(e)}
${emitter(e)}
at=${n}
while [ "$at" -lt ${i} ] && emit d ${(0,F.ZL)(t)} "$at" ${i}; do at=$next; done
echo "@at $at"
`}
function sameBoot({boot:e}){
return`[ "$(boot)" = ${(0,F.ZL)(e)} ] || { echo @gone; exit 0; }`}
const E=`: > "$d/out"
  : > "$d/err"
  shell=$(sed -n 's/^root:.*:\\(\\/[^:]*\\)$/\\1/p' /etc/passwd 2> /dev/null | head -n 1)
  case $shell in */nologin | */false | '') shell=/bin/sh ;; esac
  [ -x "$shell" ] || shell=/bin/sh
  detach=$(command -v setsid || command -v nohup)
  export HOME="$\{HOME:-/root}" USER="$\{USER:-root}" LOGNAME="$\{LOGNAME:-root}" SHELL="$shell"
  case :$PATH: in *:/sbin:* | *:/usr/sbin:*) ;; *) PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin ;; esac
  $detach sh -c '
    echo $$ > "$1/pid"
    cd "$HOME" || cd /
    "$2" "$1/command" < /dev/null > "$1/out" 2> "$1/err"
    echo $? > "$1/code.new"
    mv "$1/code.new" "$1/code"
  ' run "$d" "$shell" < /dev/null > /dev/null 2>&1 &`;
function emitter({packs:e}){
return`left=${P}
emit() {
  size=$(($(wc -c < "$2")))
  [ -z "$\{4:-}" ] || [ "$size" -le "$4" ] || size=$4
  count=$((size - $3))
  [ "$count" -gt 0 ] || return 1
  [ "$count" -le ${C} ] || count=${C}
  while :; do
    text=$(tail -c "+$(($3 + 1))" "$2" | head -c "$count" | ${e?"gzip -c":"cat"} | base64 | tr -d '\\n')
    [ $(($\{#text} + 60)) -gt "$left" ] || break
    # The next script has more room.
    [ "$left" -gt 4000 ] || { left=0; return 1; }
    count=$((count / 2))
  done
  left=$((left - $\{#text} - 60))
  next=$(($3 + count))
  echo "@$1 $3 $count $text"
}`}
function read(e,{out:t,err:n},{patience:i,linger:r}){
return`${emitter(e)}
out=${t} err=${n} first='' naps=0 silent=0
began=$(date +%s)
while :; do
  code=$(cat "$d/code" 2> /dev/null)
  alive=1
  [ -n "$code" ] || kill -0 "$(cat "$d/pid" 2> /dev/null)" 2> /dev/null || alive=''
  some=''
  if emit o "$d/out" "$out"; then out=$next some=1; fi
  if emit e "$d/err" "$err"; then err=$next some=1; fi
  [ "$left" -gt 0 ] || break
  if [ -n "$some" ]; then
    silent=0
  elif [ -n "$code" ]; then
    echo "@exit $code"
    exit 0
  elif [ -z "$alive" ]; then
    # It has only just begun, or its exit code is about to be written.
    silent=$((silent + 1))
    [ "$silent" -lt 20 ] || { echo @lost; exit 0; }
  fi
  now=$(date +%s)
  [ -z "$some" ] || first=$\{first:-$now}
  [ -z "$first" ] || [ $((now - first)) -lt ${r} ] || break
  [ $((now - began)) -lt ${i} ] || break
  naps=$((naps + 1))
  if [ "$naps" -lt 5 ]; then nap=0.05; else nap=0.3; fi
  [ -n "$code" ] || sleep "$nap" 2> /dev/null || sleep 1
done
echo @more
`}
;
function absolutePath(e){
const t=e.replace(/^~(?=\/|$)/,".");
return t.startsWith("/")?t:`/root/${t.replace(/^(?:\.\/+)+/,"")}`}
function collectScript({folder:e},t,n){
const i=n.names.map((e,t)=>`${e}:${n.sizes[t]??0}`).join(" ");
return`${preamble()}
cd ${(0,F.ZL)(e)} || { echo @gone; exit 0; }
partial=${(0,F.ZL)(t)}
size=0
[ ! -f "$partial" ] || size=$(($(wc -c < "$partial")))
if [ "$size" -eq ${n.end} ]; then echo "@have ${n.end}"; exit 0; fi
tries=0
while :; do
  missing=''
  for part in ${i}; do
    have=$(wc -c 2> /dev/null < "$\{part%%:*}") || have=0
    [ $((have)) -eq "$\{part##*:}" ] || missing="$missing $\{part%%:*}"
  done
  [ -n "$missing" ] || break
  tries=$((tries + 1))
  [ "$tries" -lt 40 ] || { echo "@missing$missing"; exit 0; }
  sleep 0.25 2> /dev/null || sleep 1
done
sum=$(cat ${n.names.join(" ")} | sha256)
if [ "$sum" != ${n.sha256} ]; then rm -f ${n.names.join(" ")}; echo "@missing ${n.names.join(" ")}"; exit 0; fi
if [ "$size" -gt ${n.offset} ]; then
  head -c ${n.offset} "$partial" > "$partial.cut" && mv "$partial.cut" "$partial" || exit 1
fi
cat ${n.names.join(" ")} >> "$partial" || exit 1
rm -f ${n.names.join(" ")}
echo "@have ${n.end}"
`}
function placeScript({partial:e,sha256:t,packed:n},i,r){
const o=n?`${e}.whole`:e;
return`${preamble()}
partial=${(0,F.ZL)(e)} whole=${(0,F.ZL)(o)} target=${(0,F.ZL)(i)}
[ -f "$partial" ] || : > "$partial" || exit 1
${n?'gzip -dc < "$partial" > "$whole" || exit 1':":"}
[ "$(sha256 < "$whole")" = ${t} ] || { rm -f "$partial" "$whole"; echo @damaged; exit 0; }
[ ! -d "$target" ] || { rm -f "$partial" "$whole"; echo "$target is a folder" >&2; exit 1; }
chmod ${r.toString(8)} "$whole" && mv -f "$whole" "$target" || { rm -f "$partial" "$whole"; exit 1; }
rm -f "$partial"
echo @done
`}
function unpackScript({partial:e,sha256:t,packed:n},i){
const r=n?'gzip -dc < "$partial"':'cat "$partial"';
return`${preamble()}
partial=${(0,F.ZL)(e)} target=${(0,F.ZL)(i)}
[ "$(${r} | sha256)" = ${t} ] || { rm -f "$partial"; echo @damaged; exit 0; }
keep=''
if tar --help 2>&1 | grep -q -e --no-overwrite-dir; then keep=--no-overwrite-dir; fi
(umask 022 && mkdir -p "$target") && ${r} | tar -xp $keep -f - -C "$target" || { rm -f "$partial"; exit 1; }
rm -f "$partial"
echo @done
`}
function factsScript(e){
return`${preamble()}
file=${(0,F.ZL)(e)}
[ ! -d "$file" ] || { echo @folder; exit 0; }
[ -e "$file" ] || { echo "$file does not exist" >&2; exit 1; }
[ -f "$file" ] || { echo "$file is not a regular file" >&2; exit 1; }
size=$(($(wc -c < "$file"))) || exit 1
echo "@size $size"
echo "@sha256 $(sha256 < "$file")"
`}
function packScript(e,t){
return`${preamble()}
folder=${(0,F.ZL)(e)} file=${(0,F.ZL)(t)}
[ -d "$folder" ] || { echo "$folder is not a folder" >&2; exit 1; }
odd=$(find -L "$folder" ! -type f ! -type d -print 2> /dev/null | head -n 1)
[ -z "$odd" ] || { echo "$odd is no regular file, or a link that leads nowhere" >&2; exit 1; }
tar -chf "$file" -C "$folder" . || { rm -f "$file"; exit 1; }
echo "@size $(($(wc -c < "$file")))"
echo "@sha256 $(sha256 < "$file")"
`}
function listScript(e,t){
return`${preamble()}
folder=${(0,F.ZL)(e)} file=${(0,F.ZL)(t)}
[ -d "$folder" ] || { echo "$folder is not a folder" >&2; exit 1; }
sh -c ${(0,F.ZL)(I.z)} sh "$folder" > "$file" || exit 1
echo "@size $(($(wc -c < "$file")))"
echo "@sha256 $(sha256 < "$file")"
`}
function removeScript(e){
return`${preamble()}rm -rf -- ${e.map(F.ZL).join(" ")}
`}
function preamble(){
return`case $0 in */*.sh) rm -f -- "$0" ;; esac
umask 077
sha256() { { sha256sum 2> /dev/null || shasum -a 256; } | cut -d ' ' -f 1; }
`}
;
const T={type:"RunShellScript",hello:helloScript,start:startScript,startFile:startFileScript,read:readScript,kill:killScript,slice:sliceScript,collect:collectScript,place:placeScript,facts:factsScript,list:listScript,entriesIn:I.s,privateFile:({folder:e},t)=>`${e}/${t}`,remove:removeScript,path:absolutePath,sendPlace:F.Uf,isInMemory:e=>/^\/(?:var\/)?run\//.test(e)};
var z=n(77598);
function folderName(){
return`packer-${(0,z.randomBytes)(8).toString("hex")}`}
var B=n(99221);
var D=n(10551);
var L=n(92246);
var N=n(74656);
var M=n(38883);
function windows_text_text(e){
return/^[\x20-\x7e]*$/.test(e)?(0,M.W)(e):`[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${Buffer.from(e).toString("base64")}'))`}
function script(e){
return`$ErrorActionPreference='Stop'
$ProgressPreference='SilentlyContinue'
$self=$MyInvocation.MyCommand.Path
if($self){Remove-Item -LiteralPath $self -Force -ErrorAction SilentlyContinue}
function Say($line){[Console]::Out.WriteLine($line)}
try{
${e}
}catch{
Say ($_.Exception.Message -replace '\\s+',' ')
exit 1
}
`}
const R=`function Get-Size($path){
if(-not [IO.File]::Exists($path)){return 0}
$stream=${opened("$path")}
try{return $stream.Length}finally{$stream.Close()}}`;
function opened(e){
return`[IO.File]::Open(${e},[IO.FileMode]::Open,[IO.FileAccess]::Read,[IO.FileShare]::ReadWrite)`}
;
function windows_transfer_scripts_collectScript({folder:e},t,n){
const i=n.names.map(e=>`'${e}'`).join(",");
return script(`${R}
$folder=${windows_text_text(e)}
if(-not [IO.Directory]::Exists($folder)){Say '@gone';exit 0}
$partial=${fullPath(t)}
$size=Get-Size $partial
if($size -eq ${n.end}){Say '@have ${n.end}';exit 0}
$names=@(${i})
$sizes=@(${n.sizes.join(",")})
for($tries=1;;$tries++){
$missing=@()
for($i=0;$i -lt $names.Length;$i++){if((Get-Size "$folder\\$($names[$i])") -ne $sizes[$i]){$missing+=$names[$i]}}
if($missing.Length -eq 0){break}
if($tries -ge 40){Say ('@missing '+($missing -join ' '));exit 0}
Start-Sleep -Milliseconds 250}
${j}
foreach($name in $names){$bytes=[IO.File]::ReadAllBytes("$folder\\$name");$hash.TransformBlock($bytes,0,$bytes.Length,$bytes,0)|Out-Null}
${W}
if($sum -ne '${n.sha256}'){
foreach($name in $names){[IO.File]::Delete("$folder\\$name")}
Say ('@missing '+($names -join ' '))
exit 0}
[IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($partial))|Out-Null
$stream=[IO.File]::Open($partial,[IO.FileMode]::OpenOrCreate,[IO.FileAccess]::Write)
try{
$stream.SetLength(${n.offset})
$stream.Seek(0,[IO.SeekOrigin]::End)|Out-Null
foreach($name in $names){$bytes=[IO.File]::ReadAllBytes("$folder\\$name");$stream.Write($bytes,0,$bytes.Length)}
}finally{$stream.Close()}
foreach($name in $names){[IO.File]::Delete("$folder\\$name")}
Say '@have ${n.end}'`)}
function windows_transfer_scripts_placeScript({partial:e,sha256:t},n){
return script(`${q}
$partial=${fullPath(e)}
$target=${fullPath(n)}
[IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($target))|Out-Null
if(-not [IO.File]::Exists($partial)){[IO.File]::WriteAllBytes($partial,(New-Object byte[] 0))}
if((Get-Hash $partial) -ne '${t}'){[IO.File]::Delete($partial);Say '@damaged';exit 0}
if([IO.Directory]::Exists($target)){[IO.File]::Delete($partial);throw "$target is a folder"}
[IO.File]::Delete($target)
[IO.File]::Move($partial,$target)
Say '@done'`)}
function windows_transfer_scripts_factsScript(e){
return script(`$file=${fullPath(e)}
if([IO.Directory]::Exists($file)){Say '@folder';exit 0}
if(-not [IO.File]::Exists($file)){throw "$file is not a file"}
${G}`)}
function windows_transfer_scripts_removeScript(e){
return script(e.map(e=>`Remove-Item -LiteralPath (${fullPath(e)}) -Recurse -Force -ErrorAction SilentlyContinue`).join("\n"))}
function fullPath(e){
return`[IO.Path]::GetFullPath([IO.Path]::Combine("$env:SystemDrive\\",[Environment]::ExpandEnvironmentVariables(${windows_text_text(e)})))`}
const j=`$hash=New-Object Security.Cryptography.SHA256CryptoServiceProvider`;
const W=`$hash.TransformFinalBlock((New-Object byte[] 0),0,0)|Out-Null
$sum=[BitConverter]::ToString($hash.Hash).Replace('-','')`;
const q=`function Get-Hash($path){
$stream=${opened("$path")}
try{return [BitConverter]::ToString((New-Object Security.Cryptography.SHA256CryptoServiceProvider).ComputeHash($stream)).Replace('-','')}finally{$stream.Close()}}`;
const G=`${R}
${q}
Say "@size $(Get-Size $file)"
Say "@sha256 $((Get-Hash $file).ToLower())"`;
function windows_folder_scripts_unpackScript({partial:e,sha256:t}){
return script(`${q}
$lines=${fullPath(e)}
if((Get-Hash $lines) -ne '${t}'){[IO.File]::Delete($lines);Say '@damaged';exit 0}
try{Get-Content -LiteralPath $lines|&{${N.mT}}|Out-Null}finally{[IO.File]::Delete($lines)}
Say '@done'`)}
function windows_folder_scripts_listScript(e,t){
return describeScript(e,t,(0,N.Iv)("$writer","$folder"))}
function windows_folder_scripts_packScript(e,t){
return describeScript(e,t,(0,N.k8)("$writer","$folder"))}
function describeScript(e,t,n){
return script(`$file=${fullPath(t)}
$folder=${fullPath(e)}
if(-not [IO.Directory]::Exists($folder)){throw "$folder is not a folder"}
$writer=New-Object IO.StreamWriter $file
try{
${n}
}finally{$writer.Close()}
${G}`)}
;
const Z="D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)";
function windows_scripts_helloScript(e,t){
const n=t.filter(e=>/^t-[\w-]+$/.test(e)).map(e=>`'${e}.ps1'`);
return script(`$folder="$env:SystemRoot\\Temp\\${e}"
if(-not [IO.Directory]::Exists($folder)){
$security=New-Object Security.AccessControl.DirectorySecurity
$security.SetSecurityDescriptorSddlForm('${Z}')
[IO.Directory]::CreateDirectory($folder,$security)|Out-Null}
Say "@folder $folder"
$key=[Microsoft.Win32.Registry]::LocalMachine.CreateSubKey('SOFTWARE\\${e}',[Microsoft.Win32.RegistryKeyPermissionCheck]::ReadWriteSubTree,[Microsoft.Win32.RegistryOptions]::Volatile)
if(-not $key.GetValue('boot')){$key.SetValue('boot',[Guid]::NewGuid().ToString())}
Say "@boot ${e}/$($key.GetValue('boot'))"
$key.Close()
if($self){foreach($file in @(${n.join(",")})){Remove-Item -LiteralPath "$(Split-Path -Parent $self)\\$file" -Force -ErrorAction SilentlyContinue}}
Say '@end'`)}
function windows_scripts_startScript(e,t,n,i){
const r=Buffer.from(t).toString("base64");
return started(e,n,i,`[IO.File]::WriteAllBytes("$d\\command",[Convert]::FromBase64String('${r}'))`)}
function windows_scripts_startFileScript(e,t,n,i){
return started(e,n,i,`[IO.File]::Move(${windows_text_text(t)},"$d\\command")`)}
function started(e,t,n,i){
return script(`${windows_scripts_sameBoot(e)}
$d=${windows_text_text(`${e.folder}\\${t.name}`)}
$isNew=try{[IO.File]::Open("$d.once",[IO.FileMode]::CreateNew).Close();$true}catch{$false}
if($isNew){
[IO.Directory]::CreateDirectory($d)|Out-Null
${i}
[IO.File]::WriteAllText("$d\\run.ps1",'${H.replaceAll("'","''")}')
$line="cmd.exe /d /s /c ""chcp 65001 >nul & powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File ""$d\\run.ps1"" <nul >""$d\\out"" 2>""$d\\err"""""
$made=Invoke-WmiMethod -Class Win32_Process -Name Create -ArgumentList $line,"$env:SystemDrive\\"
if($made.ReturnValue -ne 0){throw "The command could not be started: Win32_Process.Create says $($made.ReturnValue)."}
[IO.File]::WriteAllText("$d\\pid",[string]$made.ProcessId)}
${windows_scripts_read(t,n)}`)}
function windows_scripts_readScript(e,t,n){
return script(`${windows_scripts_sameBoot(e)}
$d=${windows_text_text(`${e.folder}\\${t.name}`)}
if(-not [IO.Directory]::Exists($d)){Say '@gone';exit 0}
${windows_scripts_read(t,n)}`)}
function windows_scripts_killScript(e,t){
return script(`${windows_scripts_sameBoot(e)}
$ErrorActionPreference='Continue'
$id=${windows_text_text(`${e.folder}\\${t}\\pid`)}
if([IO.File]::Exists($id)){cmd.exe /c "taskkill.exe /PID $([IO.File]::ReadAllText($id)) /T /F >nul 2>&1"}
exit 0`)}
function windows_scripts_sliceScript(e,t,n,i){
return script(`${windows_scripts_sameBoot(e)}
${U}
$at=${n}
$path=[Environment]::ExpandEnvironmentVariables(${windows_text_text(t)})
while($at -lt ${i}){
$count=Send-Part 'd' $path $at ${i}
if($count -eq 0){break}
$at+=$count}
Say "@at $at"`)}
function windows_scripts_sameBoot({boot:e}){
const[t="",n=""]=e.split("/");
return`$key=[Microsoft.Win32.Registry]::LocalMachine.OpenSubKey(${windows_text_text(`SOFTWARE\\${t}`)})
if(-not $key -or $key.GetValue('boot') -ne ${windows_text_text(n)}){Say '@gone';exit 0}
$key.Close()`}
const H=`$d=Split-Path -Parent $MyInvocation.MyCommand.Path
$info=New-Object Diagnostics.ProcessStartInfo
$info.FileName=$env:ComSpec
$info.Arguments='/s /c "'+[IO.File]::ReadAllText("$d\\command")+'"'
[IO.File]::Delete("$d\\command")
$info.WorkingDirectory="$env:SystemDrive\\"
$info.UseShellExecute=$false
$running=[Diagnostics.Process]::Start($info)
$running.WaitForExit()
[IO.File]::WriteAllText("$d\\code.new",[string]$running.ExitCode)
[IO.File]::Move("$d\\code.new","$d\\code")
`;
const U=`${R}
$left=${P}
function Send-Part($name,$path,$from,$end){
$count=Get-Size $path
if($end -and $count -gt $end){$count=$end}
$count-=$from
$room=[int][Math]::Floor(($script:left-60)*3/4)
if($count -gt $room){$count=$room}
if($count -le 0){return 0}
$count=[int]$count
$bytes=New-Object byte[] $count
$stream=${opened("$path")}
try{
$stream.Seek($from,[IO.SeekOrigin]::Begin)|Out-Null
$count=$stream.Read($bytes,0,$count)}finally{$stream.Close()}
if($count -le 0){return 0}
$packed=[Convert]::ToBase64String($bytes,0,$count)
$script:left-=$packed.Length+60
Say "@$name $from $count $packed"
return $count}`;
function windows_scripts_read({out:e,err:t},{patience:n,linger:i}){
return`${U}
$out=${e}
$err=${t}
$naps=0
$silent=0
$began=[Environment]::TickCount
$first=-1
while($true){
$code=''
if([IO.File]::Exists("$d\\code")){$code=[IO.File]::ReadAllText("$d\\code")}
$isAlive=$false
if(-not $code -and [IO.File]::Exists("$d\\pid")){$isAlive=[bool](Get-Process -Id ([IO.File]::ReadAllText("$d\\pid")) -ErrorAction SilentlyContinue)}
$more=Send-Part 'o' "$d\\out" $out
$out+=$more
$count=Send-Part 'e' "$d\\err" $err
$err+=$count
$more+=$count
if($left -lt 200){break}
if($more -gt 0){$silent=0}
elseif($code){Say "@exit $code";exit 0}
elseif(-not $isAlive){
# It has only just begun, or its exit code is about to be written.
$silent++
if($silent -ge 20){Say '@lost';exit 0}}
$now=[Environment]::TickCount-$began
if($more -gt 0 -and $first -lt 0){$first=$now}
if($first -ge 0 -and $now-$first -ge ${i*1e3}){break}
if($now -ge ${n*1e3}){break}
$naps++
if(-not $code){if($naps -lt 5){Start-Sleep -Milliseconds 50}else{Start-Sleep -Milliseconds 300}}
}
Say '@more'`}
;
const V={type:"RunPowerShellScript",hello:windows_scripts_helloScript,start:windows_scripts_startScript,startFile:windows_scripts_startFileScript,read:windows_scripts_readScript,kill:windows_scripts_killScript,slice:windows_scripts_sliceScript,collect:windows_transfer_scripts_collectScript,place:windows_transfer_scripts_placeScript,facts:windows_transfer_scripts_factsScript,list:windows_folder_scripts_listScript,entriesIn:e=>(0,L.s)(new D.q,e),privateFile:({folder:e},t)=>`${e}\\${t}`,remove:windows_transfer_scripts_removeScript,path:N.Ci,sendPlace,isInMemory:()=>false};
function sendPlace(e){
const[,t,n]=/^([a-z]:[\\/](?:.*[\\/])?)([^\\/]+)$/i.exec(e)??[];
if(t===undefined||n===undefined||/[%:?*"<>|]/.test(e.slice(2)))return undefined;
return{folder:(0,B.n)(t.replaceAll("/","\\")),name:n}}
;
const K=60;
const X=1e3;
let J=class Guest{
request;
#a=folderName();
#c=new Set;
#l;
scripts;
constructor(e){
this.request=e;
this.scripts=e.system==="windows"?V:T}
get mark(){
return this.#a}
get facts(){
if(this.#l===undefined)throw new Error("The guest was not connected to.");
return this.#l}
async untilAgentIsThere(e){
const{cloud:t,region:n,instanceId:i,timeout:r,news:o}=this.request;
const s=performance.now();
const a=new v;
o.progress(`Waiting for the Cloud Assistant agent of ${i}`);
for(;;){
const{instanceCloudAssistantStatusSet:o}=await t.call(p.dE,{regionId:n,instanceId:[i]},about(this.request,e,"reach"));
const c=o?.instanceCloudAssistantStatus?.[0];
if(c?.cloudAssistantStatus==="true")return;
if(performance.now()-s>r)throw this.#d(c?.lastHeartbeatTime);
await a.take(e)}}
async meet(e){
const t=performance.now();
for(;;){
const n=[...this.#c];
const i=await this.invoke({script:this.scripts.hello(this.#a,n),timeout:K,signal:e,doing:"reach"});
const r=factsIn(i);
if(r!==undefined){
for(const e of n)this.#c.delete(e);
return this.#l=r}
if(i.kind==="done")throw this.#f(i.output);
if(i.kind==="undelivered"&&i.isOff)throw this.unreachable(i.reason);
if(performance.now()-t>this.request.timeout)throw this.lost(i.reason);
await (0,o.cb)(X,e)}}
async invoke(e){
let t="";
const onStart=e=>{
t=e;
this.#c.add(t)};
const n=await invoke(this.request,{...e,type:this.scripts.type,onStart});
if(n.kind==="done")this.#c.delete(t);
return n}
get hasLeftovers(){
return this.#c.size>0}
async script(e,t,n){
const i=performance.now();
for(;;){
const r=await this.invoke({script:e,timeout:K,signal:t,doing:n});
if(r.kind==="done"){
if(linesOf(r.output,false).some(e=>e.kind==="word"&&e.name==="gone"))throw this.lost("it has rebooted");
return r.output}
if(r.kind==="undelivered"&&r.isOff)throw this.unreachable(r.reason);
if(performance.now()-i>this.request.timeout)throw this.lost(r.reason);
await (0,o.cb)(X,t)}}
lost(e){
return new a.p(`Cloud Assistant does not reach the guest ${this.request.instanceId} any more: ${e}.`)}
unreachable(e){
return/NotRunning|InstanceStatus/.test(e)?new w.O(this.request.instanceId):this.lost(e)}
#d(e){
const{instanceId:t,timeout:n}=this.request;
const i=e?`, and was last heard of at ${e}`:"";
return new m.zS(`The Cloud Assistant agent of ${t} did not report within ${n/1e3} s${i}.`,{hint:"Public images since December 2017, and images made of them, have the agent; install it in the source image, or use another communicator. "+"Where it is installed, give it more time by cloud_assistant_timeout, and check that the security group lets the instance connect to the outside."})}
#f(e){
const t=wordsIn(e).get("lacks");
return new m.zS(`The guest ${this.request.instanceId} cannot be used through Cloud Assistant: ${t===undefined?"it has no folder that could be written to":`it lacks the program ${t}`}.`)}};
function factsIn(e){
if(e.kind!=="done")return undefined;
const t=wordsIn(e.output);
const[n,i]=[t.get("folder"),t.get("boot")];
if(n===undefined||i===undefined||t.has("lacks")||!t.has("end"))return undefined;
return{folder:n,boot:i,packs:t.has("packs")}}
function wordsIn(e){
return new Map(linesOf(e,false).flatMap(e=>e.kind==="word"?[[e.name,e.text]]:[]))}
var Y=n(1025);
const Q=8e3;
const ee={patience:60,linger:3};
const et=ee.patience+K;
const en=1e3;
async function runCommand(e,t){
const n={o:new h(e=>t.onOutput("stdout",e)),e:new h(e=>t.onOutput("stderr",e),e.request.system==="windows"?new Y.$:undefined)};
try{
return await followed(e,t,n)}catch(n){
if(t.signal.aborted)t.onFarewell(kill(e,t.name));
throw n}finally{
n.o.end();
n.e.end()}}
async function followed(e,t,n){
const take=t=>linesOf(t,e.facts.packs).map(e=>note(e,n)).find(e=>e!==undefined);
let i=false;
let r;
for(;;){
const{boot:s}=e.facts;
const c=n.o.offset+n.e.offset;
const l=await e.invoke({script:nextScript(e,t,n,i),timeout:et,signal:t.signal,doing:"run a command on",onOutput:e=>void take(e)});
const d=l.kind==="undelivered"?undefined:take(l.output);
if(d!==undefined&&d!=="more"&&(i||d!=="gone"))return command_resultOf(d);
const f=d!=="more"&&n.o.offset+n.e.offset===c;
r=f?r??performance.now():undefined;
if(r!==undefined&&performance.now()-r>e.request.timeout)throw e.lost(l.kind==="done"?"what it answers makes no sense":l.reason);
if(d==="gone")await meetAgain(e,t);else if(l.kind==="done"){
i=true;
if(f)await (0,o.cb)(en,t.signal)}else{
i||=l.kind==="interrupted";
if(l.kind==="undelivered"&&l.isOff){
if(i)return ei;
throw e.unreachable(l.reason)}
await (0,o.cb)(en,t.signal);
try{
await meetAgain(e,t)}catch(e){
if(i&&e instanceof a.p)return ei;
throw e}
if(i&&e.facts.boot!==s)return ei}}}
function nextScript(e,t,n,i){
const r={name:t.name,out:n.o.offset,err:n.e.offset};
if(i)return e.scripts.read(e.facts,r,ee);
return t.file===undefined?e.scripts.start(e.facts,t.command,r,ee):e.scripts.startFile(e.facts,t.file,r,ee)}
async function meetAgain(e,{signal:t,file:n}){
const{boot:i}=e.facts;
const r=await e.meet(t);
if(n!==undefined&&r.boot!==i)throw e.lost("it has rebooted")}
function note(e,t){
if(e.kind==="frame"){
if(e.stream==="o"||e.stream==="e")t[e.stream].add(e.offset,e.bytes);
return undefined}
if(e.name==="exit")return/^-?\d{1,10}$/.test(e.text)?{exitCode:Number(e.text)}:"lost";
return e.name==="lost"||e.name==="gone"||e.name==="more"?e.name:undefined}
const ei={exitCode:undefined,disconnected:true};
function command_resultOf(e){
if(e==="gone")return ei;
if(e==="lost")return{exitCode:undefined,disconnected:false};
return{exitCode:e.exitCode,disconnected:false}}
async function kill(e,t){
try{
const n=AbortSignal.timeout(er);
const i=e.scripts.kill(e.facts,t);
await e.invoke({script:i,timeout:K,signal:n,doing:"end a command on",stopOnAbort:false})}catch{}}
const er=1e4;
var eo=n(73024);
var es=n(51455);
var ea=n(76760);
var ec=n(46466);
var el=n(57874);
var ed=n(25638);
var ef=n(41365);
const eu=24*1024;
const e$=255;
const eh=60;
function canBeSent({folder:e,name:t},n){
return n>0&&n<=eu&&e.length<=e$&&t.length<=e$}
async function sendFile(e,t,n){
const{invokeId:i}=await e.cloud.call(p.le,{regionId:e.region,instanceId:[e.instanceId],targetDir:t.folder,name:t.name,contentType:"Base64",content:Buffer.from(t.bytes).toString("base64"),fileMode:t.mode.toString(8).padStart(4,"0"),overwrite:true,timeout:eh},about(e,n,"send a file to"));
return i??""}
async function arrival(e,t,n){
const i=new k(e,eh);
for(;;){
await i.pause(n);
const{invocations:r}=await e.cloud.call(p.Kz,{regionId:e.region,invokeId:t},about(e,n,"send a file to"));
const o=r?.invocation?.find(e=>e.invokeId===t);
const s=o?.invokeInstances?.invokeInstance?.[0];
if(s?.invocationStatus==="Success")return undefined;
if(s!==undefined&&!ep.has(s.invocationStatus??""))return s.errorCode||s.invocationStatus||"unknown";
if(i.isOver)return"the service does not tell"}}
const ep=new Set(["Pending","Running",""]);
const em=32;
const ew=8;
const ey=5;
async function upload(e,t,n,{signal:i,mode:r=420,name:o}){
const s=e.scripts.path(n);
const a=e.scripts.sendPlace(s);
const c=(r&63)===0;
if(!c&&a!==undefined&&canBeSent(a,(0,ef.$d)(t))){
const n=t instanceof Uint8Array?t:await whole(t);
const o=await sendFile(e.request,{...a,bytes:n,mode:r},i);
if(await arrival(e.request,o,i)===undefined)return}
const l=await bring(e,(0,ef.jN)(t),`${s}.${o()}`,{signal:i,name:o});
await finish(e,e.scripts.place(l,s,r),{signal:i,what:`Uploading to ${n} failed`})}
async function bring(e,t,n,{signal:i,name:r}){
const o=(0,z.createHash)("sha256");
const s=e.facts.packs;
const a=s?gzipped(hashed(t,o)):hashed(t,o);
let c=0;
for await(const t of inBatches(inParts(a))){
c=await sendBatch(e,n,{parts:t,offset:c,prefix:r()},i)}
return{partial:n,sha256:o.digest("hex"),packed:s}}
async function finish(e,t,{signal:n,what:i}){
const r=await e.script(t,n,"copy a file of");
const o=wordsIn(r);
if(o.has("damaged"))throw(0,ed.c)(i,"what arrived is not what was sent");
if(o.size>0)return o;
throw(0,ed.c)(i,r.trim().split("\n").at(-1)||"the guest does not say why")}
async function sendBatch(e,t,{parts:n,offset:i,prefix:r},o){
const s=n.map((e,t)=>`${r}-${t}`);
const a=n.map(({length:e})=>e);
const c=(0,z.createHash)("sha256");
for(const e of n)c.update(e);
const l=i+a.reduce((e,t)=>e+t,0);
const d={names:s,sizes:a,sha256:c.digest("hex"),offset:i,end:l};
let f=s;
for(let i=1;;i+=1){
const r=await inTurns(f,t=>sendFile(e.request,{folder:e.facts.folder,name:t,bytes:n[s.indexOf(t)]??Buffer.alloc(0),mode:384},o));
const a=await finish(e,e.scripts.collect(e.facts,t,d),{signal:o,what:"The upload failed"});
if(a.has("have"))return l;
f=(a.get("missing")??"").split(" ").filter(e=>s.includes(e));
if(i>=ey||f.length===0){
const t=await arrival(e.request,r[0]??"",o);
throw(0,ed.c)("The upload failed",`its parts do not arrive (${t??"damaged"})`)}}}
async function inTurns(e,t){
const n=[];
const i=numbered(e);
const worker=async()=>{
for(const[e,r]of i)n[e]=await t(r)};
await Promise.all(Array.from({length:ew},worker));
return n}
function*numbered(e){
let t=0;
for(const n of e)yield[t++,n]}
async function whole(e){
const t=[];
for await(const n of(0,ef.jN)(e))t.push(n);
return Buffer.concat(t)}
async function*hashed(e,t){
for await(const n of e){
t.update(n);
yield n}}
function gzipped(e){
const t=(0,l.createGzip)();
(0,ec.pipeline)(e,t).catch(()=>undefined);
return t}
async function*inParts(e){
let t=Buffer.alloc(0);
for await(const n of e){
t=Buffer.concat([t,n]);
while(t.length>=eu){
yield t.subarray(0,eu);
t=t.subarray(eu)}}
if(t.length>0)yield t}
async function*inBatches(e){
let t=[];
for await(const n of e){
t.push(n);
if(t.length<em)continue;
yield t;
t=[]}
if(t.length>0)yield t}
;
const eg=256*1024;
async function download(e,t,n,{signal:i,mode:r}){
const o=`Downloading ${t} failed`;
const s=e.scripts.path(t);
const a=await finish(e,e.scripts.facts(s),{signal:i,what:o});
if(a.has("folder"))throw new ed.X(t);
await fetchFile(e,s,n,{words:a,signal:i,what:o});
if(r!==undefined)await (0,es.chmod)(n,r)}
async function fetchFile(e,t,n,{words:i,signal:r,what:o,atMost:s=Number.MAX_SAFE_INTEGER}){
const a=sizeIn(i,{what:o,atMost:s});
(0,el.fc)((0,ea.dirname)(n));
try{
const s=await (0,es.open)(n,"w");
try{
await inTurns(startsWithin(a),n=>fetchSlice(e,t,{local:s,from:n,to:Math.min(n+eg,a),signal:r,what:o}))}finally{
await s.close()}
if(await sha256Of(n)!==i.get("sha256")){
throw(0,ed.c)(o,"what arrived is not what the guest has; it may have changed meanwhile")}}catch(e){
await (0,es.rm)(n,{force:true});
throw e}}
function sizeIn(e,{what:t,atMost:n}){
const i=e.get("size")??"";
if(!/^\d{1,16}$/.test(i))throw(0,ed.c)(t,"the guest does not tell how large it is");
if(Number(i)>n)throw(0,ed.c)(t,`${i} bytes are too much of it`);
return Number(i)}
function*startsWithin(e){
for(let t=0;t<e;t+=eg)yield t}
async function fetchSlice(e,t,{local:n,from:i,to:r,signal:o,what:s}){
let a=i;
let c=0;
while(a<r){
const i=await e.script(e.scripts.slice(e.facts,t,a,r),o,"copy a file of");
const l=a;
for(const t of linesOf(i,e.facts.packs)){
if(t.kind!=="frame"||t.offset!==a)continue;
await n.write(t.bytes,0,t.bytes.length,a);
a+=t.bytes.length}
c=a===l?c+1:0;
if(c>2)throw(0,ed.c)(s,i.trim().split("\n").at(-1)||"the guest sends nothing")}}
async function sha256Of(e){
const t=(0,z.createHash)("sha256");
await (0,ec.pipeline)((0,eo.createReadStream)(e),t);
return t.digest("hex")}
var eS=n(48161);
var ev=n(86643);
var eb=n(5164);
var ek=n(30039);
async function unpackArchive(e,t){
const{extract:i}=await n.e(118).then(n.t.bind(n,56118,19));
await t.folder();
const r=(0,eo.createReadStream)(e);
const o=i();
let s=Promise.resolve();
o.on("entry",(e,n,i)=>{
s=unpackEntry(t,e,n);
s.then(()=>i(),i)});
try{
await new Promise((e,t)=>{
r.once("error",t);
o.once("finish",()=>e());
o.on("error",t);
r.pipe(o)});
await s}finally{
r.destroy()}}
async function unpackEntry(e,{name:t,type:n,mode:i,linkname:r},o){
const s=namesOf(t);
if(n==="file"||n==="contiguous-file"){
await (0,ek.t0)(await e.file(s),chunksOf(o),{mode:(i??420)&511});
return}
if(n==="directory")await e.folder(s);else if(n==="link")await (0,es.copyFile)(await e.file(namesOf(r??"")),await e.file(s));else throw new m.zS(`The guest sent ${JSON.stringify(t)}, which is no regular file (${n}).`);
o.resume()}
function namesOf(e){
return e.split("/").filter(e=>e!==""&&e!==".")}
async function*chunksOf(e){
for await(const t of e)yield t}
;
async function uploadFolder(e,t,i,{signal:r,name:o}){
const s=(0,B.h)(absolutePath(i));
const{pack:a}=await n.e(118).then(n.t.bind(n,56118,19));
const c=a();
const l=packFolder(c,t).catch(e=>c.destroy((0,m.iT)(e)));
const d=await bring(e,c,archivePath(o),{signal:r,name:o});
await l;
await finish(e,unpackScript(d,s),{signal:r,what:`Uploading the folder ${t} failed`})}
async function downloadFolder(e,t,n,{signal:i,name:r}){
const o=`Downloading the folder ${t} failed`;
const s=archivePath(r);
const a=(0,ea.join)((0,eS.tmpdir)(),`packer-${(0,z.randomUUID)()}.tar`);
try{
const r=await finish(e,packScript(absolutePath(t),s),{signal:i,what:o});
await fetchFile(e,s,a,{words:r,signal:i,what:o});
await unpackArchive(a,new ev.l(n,t))}finally{
await (0,es.rm)(a,{force:true});
if(!i.aborted)await e.script(removeScript([s]),i,"remove a file of")}}
function archivePath(e){
return`/var/tmp/${e()}.tar`}
async function packFolder(e,t){
const n=[];
for(const i of(0,eb.aI)(t)){
if(i.kind==="leave")n.pop();else if(i.kind==="enter"){
n.push(i.name);
e.entry({name:n.join("/"),type:"directory",mode:i.mode})}else{
const{content:t,name:r,mode:o}=i;
await packFile(e,{name:[...n,r].join("/"),size:(0,ef.$d)(t),mode:o},t)}}
e.finalize()}
async function packFile(e,t,n){
let failed=()=>undefined;
let done=()=>undefined;
const i=new Promise((e,t)=>{
done=e;
failed=t});
i.catch(()=>undefined);
const r=e.entry(t,e=>e?failed(e):done());
for await(const e of(0,ef.jN)(n)){
if(!r.write(e))await new Promise(e=>r.once("drain",()=>e()))}
r.end();
await i}
;
const ex=64*1024*1024;
async function listFolder(e,t,{signal:n,name:i}){
const r=`Listing ${t} failed`;
const o=e.scripts.privateFile(e.facts,`${i()}.list`);
const s=(0,ea.join)((0,eS.tmpdir)(),`packer-${(0,z.randomUUID)()}.list`);
try{
const i=await finish(e,e.scripts.list(e.scripts.path(t),o),{signal:n,what:r});
await fetchFile(e,o,s,{words:i,signal:n,what:r,atMost:ex});
return e.scripts.entriesIn(await (0,es.readFile)(s))}finally{
await (0,es.rm)(s,{force:true});
if(!n.aborted)await e.script(e.scripts.remove([o]),n,"remove a file of")}}
var e_=n(78474);
function sharedSignal(e){
const t=AbortSignal.any([e]);
(0,e_.setMaxListeners)(0,t);
return t}
var eO=n(57075);
var eI=n(75898);
var eF=n(76515);
var eP=undefined&&undefined.__addDisposableResource||function(e,t,n){
if(t!==null&&t!==void 0){
if(typeof t!=="object"&&typeof t!=="function")throw new TypeError("Object expected.");
var i,r;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
i=t[Symbol.asyncDispose]}
if(i===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
i=t[Symbol.dispose];
if(n)r=i}
if(typeof i!=="function")throw new TypeError("Object not disposable.");
if(r)i=function(){
try{
r.call(this)}catch(e){
return Promise.reject(e)}};
e.stack.push({value:t,dispose:i,async:n})}else if(n){
e.stack.push({async:true})}
return t};
var eC=undefined&&undefined.__disposeResources||function(e){
return function(t){
function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n;
t.hasError=true}
var n,i=0;
function next(){
while(n=t.stack.pop()){
try{
if(!n.async&&i===1)return i=0,t.stack.push(n),Promise.resolve().then(next);
if(n.dispose){
var e=n.dispose.call(n.value);
if(n.async)return i|=2,Promise.resolve(e).then(next,function(e){
fail(e);
return next()})}else i|=1}catch(e){
fail(e)}}
if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}
return next()}}(typeof SuppressedError==="function"?SuppressedError:function(e,t,n){
var i=new Error(n);
return i.name="SuppressedError",i.error=e,i.suppressed=t,i});
async function windows_folders_uploadFolder(e,t,n,{signal:i,name:r}){
const o=new eO.PassThrough;
const s=describe(o,t,n).catch(e=>o.destroy((0,m.iT)(e)));
const a=await bring(e,o,windows_folders_archivePath(e,r),{signal:i,name:r});
await s;
await finish(e,windows_folder_scripts_unpackScript(a),{signal:i,what:`Uploading the folder ${t} failed`})}
async function windows_folders_downloadFolder(e,t,n,{signal:i,name:r}){
const o=`Downloading the folder ${t} failed`;
const s=windows_folders_archivePath(e,r);
const a=(0,ea.join)((0,eS.tmpdir)(),`packer-${(0,z.randomUUID)()}.lines`);
try{
const r=windows_folder_scripts_packScript(e.scripts.path(t),s);
const c=await finish(e,r,{signal:i,what:o});
await fetchFile(e,s,a,{words:c,signal:i,what:o});
await unpackFolder(a,n,t)}finally{
await (0,es.rm)(a,{force:true});
if(!i.aborted)await e.script(e.scripts.remove([s]),i,"remove a file of")}}
function windows_folders_archivePath(e,t){
return`${e.facts.folder}\\${t()}.lines`}
async function describe(e,t,n){
await (0,eF.uq)(t,n,async(t,n)=>{
const i=`${t}${Buffer.from(n).toString("base64")}\r
`;
if(!e.write(i))await (0,e_.once)(e,"drain")});
e.end()}
async function unpackFolder(e,t,n){
const i={stack:[],error:void 0,hasError:false};
try{
const r=(0,eI.VV)(new ev.l(t,n));
await r("","d");
const o=new D.q;
const s=eP(i,new eI.iw(r),true);
for await(const t of(0,eo.createReadStream)(e)){
for(const e of o.add(t))await s.take(e)}
await s.finish(n)}catch(e){
i.error=e;
i.hasError=true}finally{
const e=eC(i);
if(e)await e}}
;
const eA=1e4;
async function connect(e,t){
const n=new J(e);
await n.untilAgentIsThere(t);
await n.meet(t);
if(e.pauseBeforeConnecting>0){
await (0,o.cb)(e.pauseBeforeConnecting,t);
await n.meet(t)}
return new eE(n)}
let eE=class CloudAssistant{
type="cloud_assistant";
#u;
#$=[];
#h=0;
constructor(e){
this.#u=e}
async run(e,{signal:t,onOutput:n}){
t.throwIfAborted();
const i=this.#p();
return runCommand(this.#u,{command:e,file:Buffer.byteLength(e)>Q?await this.#m(e,t):undefined,name:i,signal:t,onOutput:n,onFarewell:e=>this.#$.push(e)})}
upload(e,t,n){
const i=sharedSignal(n.signal);
return upload(this.#u,e,t,{...n,signal:i,name:()=>this.#p()})}
download(e,t,n){
return download(this.#u,e,t,{...n,signal:sharedSignal(n.signal)})}
uploadFolder(e,t,n){
const i=sharedSignal(n.signal);
return this.#w.uploadFolder(this.#u,e,t,{signal:i,name:()=>this.#p()})}
downloadFolder(e,t,n){
const i=sharedSignal(n.signal);
return this.#w.downloadFolder(this.#u,e,t,{signal:i,name:()=>this.#p()})}
find(e,t){
const n=sharedSignal(t.signal);
const list=e=>listFolder(this.#u,e,{signal:n,name:()=>this.#p()});
return(0,s.I)(e,{list,isWindows:this.#u.request.system==="windows"})}
async reconnect(e){
await this.#u.meet(e)}
async [Symbol.asyncDispose](){
const e=AbortSignal.timeout(eA);
await (0,o.ZC)(Promise.allSettled(this.#$),e,()=>undefined).catch(()=>undefined);
const{folder:t}=this.#u.facts;
const n=AbortSignal.timeout(eA);
try{
if(this.#u.hasLeftovers)await this.#u.meet(n);
if(this.#u.scripts.isInMemory(t))return;
await this.#u.script(this.#u.scripts.remove([t]),n,"clean up")}catch{}}
get #w(){
return this.#u.request.system==="windows"?r:i}
async #m(e,t){
const name=()=>this.#p();
const{folder:n}=this.#u.facts;
const i=`${n}/${name()}.command`;
const content=async function*(){
yield Buffer.from(`${e}
`)};
const r=await bring(this.#u,content(),`${i}.part`,{signal:t,name});
await finish(this.#u,this.#u.scripts.place(r,i,384),{signal:t,what:"The command could not be sent"});
return i}
#p(){
this.#h+=1;
return`${this.#u.mark}-${this.#h}`}}})};
