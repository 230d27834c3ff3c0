import { expect, test } from '@jest/globals';
import { encoded, windows } from './machine.js';

/** What a script puts out, line by line. */
const SCRIPTS: readonly (readonly [script: string, ...lines: readonly string[]])[] = [
  ['1 + 2 * 3; "a" + 1; 7 / 2; 10 % 4; -2', '7', 'a1', '3.5', '2', '-2'],
  ['$x = 5; "$x ${x} $($x + 1) `$x $env:USERNAME"', '5 5 6 $x Administrator'],
  ["'it''s' + @'\nhere \"string\"\n'@", 'it\'shere "string"'],
  ['1..3 | % { $_ * 2 }', '2', '4', '6'],
  ['(1,2,3,4 | ? { $_ -gt 2 }) -join "-"', '3-4'],
  ['$a = @(1); $a += 2; $a.Count; $a[-1]; ($a -contains 2)', '2', '2', 'True'],
  ['$h = @{ One = 1; two = "b" }; $h.one; $h["TWO"]; $h.ContainsKey("x")', '1', 'b', 'False'],
  [
    '"a,b" -split ","; "Hello" -replace "l+", "L"; "x" -eq "X"; "x" -ceq "X"; "file.txt" -like "*.TXT"',
    'a',
    'b',
    'HeLo',
    'True',
    'False',
    'True',
  ],
  ['if ("v1.2" -match "v(\\d+)\\.(\\d+)") { $Matches[2] } else { "no" }', '2'],
  ['"{0:D3}|{1,5}|{2:X}" -f 7, "ab", 255', '007|   ab|FF'],
  ['function Add($a, $b = 10) { return $a + $b }; Add 1; Add 1 2; Add -b 5 -a 5', '11', '3', '10'],
  [
    'function f { param([string]$Name, [switch]$Loud) if ($Loud) { $Name.ToUpper() } else { $Name } }; f -Name x; f x -Loud',
    'x',
    'X',
  ],
  ['$i = 0; while ($true) { $i++; if ($i -eq 2) { continue }; if ($i -gt 3) { break }; $i }', '1', '3'],
  ['for ($i = 0; $i -lt 2; $i++) { $i }; do { $i-- } until ($i -le 0); $i', '0', '1', '0'],
  ['foreach ($n in "a", "b") { $n }', 'a', 'b'],
  ['switch ("b") { "a" { 1 } "b" { 2 } default { 3 } }; switch -wildcard ("abc") { "a*" { "A" } }', '2', 'A'],
  ['try { throw "bad" } catch { "caught $_" } finally { "last" }', 'caught bad', 'last'],
  [
    'try { [IO.File]::ReadAllText("C:\\no") } catch [System.IO.FileNotFoundException] { "missing" }',
    'missing',
  ],
  [
    'try { Get-Item C:\\no -ErrorAction Stop } catch { $_.Exception.GetType().Name }',
    'ItemNotFoundException',
  ],
  ['$v = if ($true) { "x" }; $w = try { [int]"q" } catch { 0 }; "$v$w"', 'x0'],
  [
    '[Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("hé")); [Text.Encoding]::Unicode.GetString([Convert]::FromBase64String("YQBiAA=="))',
    'aMOp',
    'ab',
  ],
  [
    '[IO.Path]::Combine("C:\\a", "b.txt"); [IO.Path]::GetFileName("C:/a/b.txt"); Split-Path C:\\a\\b.txt; Join-Path C:\\a b',
    'C:\\a\\b.txt',
    'b.txt',
    'C:\\a',
    'C:\\a\\b',
  ],
  [
    'Set-Content C:\\t.txt "a","b"; Add-Content C:\\t.txt c; (Get-Content C:\\t.txt).Count; Get-Content C:\\t.txt | Select-Object -Skip 1 -First 1',
    '3',
    'b',
  ],
  ['"x" > C:\\u.txt; (Get-Item C:\\u.txt).Length; Get-Content C:\\u.txt', '8', 'x'],
  [
    'New-Item -ItemType Directory C:\\d\\e -Force | Out-Null; Test-Path C:\\D\\E; Remove-Item C:\\d -Recurse; Test-Path C:\\d',
    'True',
    'False',
  ],
  [
    'Set-Content C:\\h.txt abc -NoNewline; (Get-FileHash C:\\h.txt -Algorithm SHA1).Hash',
    'A9993E364706816ABA3E25717850C26C9CD0D89D',
  ],
  ['cmd /c "echo from cmd & exit 3"; $LASTEXITCODE; $?', 'from cmd ', '3', 'True'],
  ['(cmd /c "echo one& echo two").Count', '2'],
  [
    '$p = [pscustomobject]@{ Name = "n"; Size = 1 }; $p.Name; "$p"; $p | Select-Object -ExpandProperty Size',
    'n',
    '@{Name=n; Size=1}',
    '1',
  ],
  ['@{ a = 1 } | ConvertTo-Json -Compress; (\'{"b":[1,2]}\' | ConvertFrom-Json).b[1]', '{"a":1}', '2'],
  ['$ErrorActionPreference = "SilentlyContinue"; Get-Item C:\\no; "on"; $Error.Count', 'on', '1'],
  [
    'Get-Item C:\\no 2>$null; (Get-Item C:\\no 2>&1).Exception.Message',
    "Cannot find path 'C:\\no' because it does not exist.",
  ],
  ['& { param($a) "got $a" } 5; . { $dotted = 1 }; $dotted', 'got 5', '1'],
  [
    '[System.Net.Dns]::GetHostName() -eq $env:COMPUTERNAME; [Environment]::ExpandEnvironmentVariables("%OS%")',
    'True',
    'Windows_NT',
  ],
  ['(Get-Service WinRM).Status; Start-Service WinRM; (Get-Service winrm).Status', 'Stopped', 'Running'],
  ['$s = New-Object System.Text.StringBuilder; [void]$s.Append("a").Append(1); $s.ToString()', 'a1'],
  ['& $env:SystemRoot\\System32\\whoami.exe /x | % { "ran" }', 'ran'],
  ['(Get-WmiObject Win32_OperatingSystem).LastBootUpTime -match "^\\d{14}"', 'True'],
  ['[xml]$x = "<a><b>text</b></a>"; $x.a.b; $x.DocumentElement.OuterXml', 'text', '<a><b>text</b></a>'],
];

test.each(SCRIPTS.map(([script, ...lines]) => [script, lines] as const))('%s', async (script, lines) => {
  const { stdout, stderr } = await windows().powershell(script);
  expect({ lines: stdout.split('\r\n').slice(0, -1), stderr }).toEqual({ lines, stderr: '' });
});

/** Exit codes of powershell.exe, as its documentation has them. */
const EXITS: readonly (readonly [command: string, code: number])[] = [
  ['powershell -Command "exit 5"', 5],
  ['powershell "& { exit 6 }"', 6],
  ['powershell -Command "throw \'x\'"', 1],
  ['powershell -Command "Get-Item C:\\no; \'fine\'"', 0],
  ['powershell -Command "Get-Item C:\\no"', 1],
  ['powershell -NoProfile -ExecutionPolicy Bypass -Command "cmd /c exit 9"', 1],
  ['powershell -File C:\\missing.ps1', -196608],
  ['powershell -EncodedCommand %%%', 1],
];

test.each(EXITS)('%s ends with %i', async (command, code) => {
  expect((await windows().cmd(command)).code).toBe(code);
});

test('errors of an encoded command are CLIXML, others text', async () => {
  const { cmd } = windows();
  const { stderr } = await cmd(`powershell -EncodedCommand ${encoded('Write-Error "<oh> no"; exit 2')}`);
  expect(stderr).toMatch(
    /^#< CLIXML\r\n<Objs Version="1\.1\.0\.1" xmlns="[^"]+"><S S="Error">Write-Error : &lt;oh&gt; no_x000D__x000A_<\/S>.*<\/Objs>$/,
  );
  const text = await cmd('powershell -Command "Foo-Bar"');
  expect(text.stderr).toContain("Foo-Bar : The term 'Foo-Bar' is not recognized as the name of a cmdlet");
  expect(text.stderr).toContain('    + FullyQualifiedErrorId : CommandNotFoundException\r\n');
});

test.each([
  ['if (', 'ExpectedExpression'],
  ['echo a && echo b', 'InvalidEndOfLine'],
  ['"open', 'TerminatorExpectedAtEndOfString'],
  ['function f {', 'MissingEndCurlyBrace'],
  ['try { 1 }', 'MissingCatchOrFinally'],
])('what is no PowerShell is an error of the parser: %s', async (script, errorId) => {
  const { stderr, code } = await windows().powershell(script);
  expect(code).toBe(1);
  expect(stderr).toContain(`FullyQualifiedErrorId : ${errorId}`);
});

test('a script that never ends is ended, and others run meanwhile', async () => {
  const { powershell, cmd } = windows();
  const endless = powershell('while ($true) { }');
  expect((await cmd('echo meanwhile')).stdout).toBe('meanwhile\r\n');
  expect((await endless).stderr).toContain('more than');
  expect((await powershell('function f { f }; f')).stderr).toContain('CallDepthOverflow');
}, 60_000);

test('lines of standard input go through a script, one by one', async () => {
  const script = Buffer.from('begin { $n = 0 } process { $n++; "$n $_" } end { "all $n" }', 'utf16le');
  const { stdout } = await windows().cmd(
    `powershell -EncodedCommand ${script.toString('base64')}`,
    'a\r\nb\r\n',
  );
  expect(stdout).toBe('1 a\r\n2 b\r\nall 2\r\n');
});
