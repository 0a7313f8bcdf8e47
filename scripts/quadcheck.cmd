@echo off
rem Runs quadcheck; builds it first where it is run from its sources and something changed.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "QC_HOME=%%~fI"
set "QC_JAR=%QC_HOME%\target\quadcheck.jar"
set "QC_STAMP=%QC_HOME%\target\quadcheck.stamp"
set "QC_JAVA=java"
if defined JAVA_HOME set "QC_JAVA=%JAVA_HOME%\bin\java"
"%QC_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo error: no Java was found. Install a JDK 17 or later, or set JAVA_HOME. 1>&2
  exit /b 70
)
if not exist "%QC_HOME%\pom.xml" (
  if not exist "%QC_JAR%" set "QC_JAR=%QC_HOME%\lib\quadcheck.jar"
  goto run
)
set "QC_NOW="
for /f "usebackq delims=" %%D in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "$h=[Security.Cryptography.SHA256]::Create(); $t=(Get-ChildItem -Recurse -File '%QC_HOME%\src\main','%QC_HOME%\baselines','%QC_HOME%\pom.xml' | Where-Object { $_.FullName -notmatch '\\cases\\' } | Sort-Object FullName | ForEach-Object { $_.FullName + (Get-FileHash $_.FullName).Hash }) -join ';'; [BitConverter]::ToString($h.ComputeHash([Text.Encoding]::UTF8.GetBytes($t)))"`) do set "QC_NOW=%%D"
set "QC_THEN="
if exist "%QC_STAMP%" set /p QC_THEN=<"%QC_STAMP%"
if exist "%QC_JAR%" if defined QC_NOW if "%QC_NOW%"=="%QC_THEN%" goto run
echo quadcheck: building once, this takes a minute or two the first time 1>&2
if not exist "%QC_HOME%\target" mkdir "%QC_HOME%\target"
pushd "%QC_HOME%"
call mvnw.cmd -B -q -Dquick -Dmaven.test.skip=true package >"%QC_HOME%\target\build.log" 2>&1
if errorlevel 1 (
  popd
  if exist "%QC_STAMP%" del "%QC_STAMP%"
  type "%QC_HOME%\target\build.log" 1>&2
  echo error: the build failed; the lines above say why. 1>&2
  exit /b 70
)
popd
>"%QC_STAMP%" echo %QC_NOW%
:run
rem Java itself ends with 1 when it cannot start; 1 is kept for verdicts, so the program says 91 for it here.
"%QC_JAVA%" -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=off -XX:TieredStopAtLevel=1 %QUADCHECK_JAVA_OPTS% -Dquadcheck.code.not-passed=91 -jar "%QC_JAR%" %*
set "QC_CODE=%ERRORLEVEL%"
if "%QC_CODE%"=="91" exit /b 1
if "%QC_CODE%"=="1" (
  echo error: Java could not start quadcheck, which needs Java 17 or later; the lines above say why. 1>&2
  exit /b 70
)
exit /b %QC_CODE%
