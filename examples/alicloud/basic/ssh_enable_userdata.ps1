[powershell]
$ErrorActionPreference = 'Stop'
Add-WindowsCapability -Online -Name OpenSSH.Server~~~~0.0.1.0
Set-Service -Name sshd -StartupType Automatic
New-NetFirewallRule -Name packer-ssh -DisplayName 'OpenSSH for the build' -Direction Inbound -Protocol TCP -LocalPort 22 -Action Allow
Start-Service sshd
