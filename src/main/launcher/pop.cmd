@echo off
rem Starts pop: finds the folder it stands in and a Java that is new enough, and gets out of the way. It knows no POP.
rem
rem   JAVA_HOME      the Java to run, if it is 17 or newer; else the one on the PATH. A Java that came with pop, in the folder
rem                  runtime, goes before both
rem   POP_JAVA_OPTS  more options for that Java
setlocal DisableDelayedExpansion EnableExtensions
set "POP_OLDEST=17"
set "POP_JAVA="
set "POP_TOO_OLD="

call :take "%~dp0..\runtime\bin\java.exe"
if not defined POP_JAVA if defined JAVA_HOME call :take "%JAVA_HOME%\bin\java.exe"
if not defined POP_JAVA for %%J in (java.exe) do call :take "%%~$PATH:J"
if defined POP_JAVA goto run

if not defined POP_TOO_OLD goto none
>&2 echo pop: hiervoor is Java %POP_OLDEST% of nieuwer nodig; gevonden: %POP_TOO_OLD%. Installeer Java %POP_OLDEST% of zet JAVA_HOME.
>&2 echo pop: this takes Java %POP_OLDEST% or newer; found: %POP_TOO_OLD%. Install Java %POP_OLDEST% or set JAVA_HOME.
exit /b 2

:none
>&2 echo pop: hiervoor is Java %POP_OLDEST% of nieuwer nodig; gevonden: geen Java. Installeer Java %POP_OLDEST% of zet JAVA_HOME.
>&2 echo pop: this takes Java %POP_OLDEST% or newer; found: no Java. Install Java %POP_OLDEST% or set JAVA_HOME.
exit /b 2

:run
set "POP_USE="
if not defined POP_BUILD goto start
set "POP_ARCHIVE=%~dp0..\lib\pop-%POP_BUILD%.jsa"
if not exist "%POP_ARCHIVE%" goto start
set "POP_USE=-XX:SharedArchiveFile="
if %POP_MAJOR% GEQ 25 set "POP_USE=-XX:AOTCache="
set POP_USE="%POP_USE%%POP_ARCHIVE%"
:start
set "POP_PATIENCE=5"
for %%C in (check render status) do if "%~1"=="%%C" if exist "%~2\" set "POP_PATIENCE=1"
"%POP_JAVA%" -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=%POP_PATIENCE% -XX:-UsePerfData -Djava.awt.headless=true %POP_USE% -Dfile.encoding=UTF-8 %POP_JAVA_OPTS% -cp "%~dp0..\lib\pop-texts.jar;%~dp0..\lib\pop.jar" pop.cli.Main %*
exit /b %ERRORLEVEL%

rem take COMMAND: makes it POP_JAVA if its release file does not tell that it is too old.
:take
if "%~1"=="" exit /b
if not exist "%~1" exit /b
set "POP_VERSION="
set "POP_BUILD="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%~dp1..\release") do if "%%K"=="JAVA_RUNTIME_VERSION" set "POP_BUILD=%%~L"
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%~dp1..\release") do if "%%K"=="JAVA_VERSION" set "POP_VERSION=%%~L"
if not defined POP_VERSION goto taken
for /f "delims=.-+_" %%M in ("%POP_VERSION%") do set "POP_MAJOR=%%M"
if %POP_MAJOR% GEQ %POP_OLDEST% goto taken
set "POP_TOO_OLD=Java %POP_VERSION%"
exit /b
:taken
set "POP_JAVA=%~1"
exit /b
