# Lets PowerShell complete what you type behind pop. It asks pop itself, so that it knows your plans too.
#   pop completion powershell | Out-String | Invoke-Expression        in $PROFILE

Register-ArgumentCompleter -Native -CommandName 'pop', 'pop.cmd' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $words = @()
    foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
        if ($element.Extent.EndOffset -lt $cursorPosition) {
            if ($element -is [System.Management.Automation.Language.StringConstantExpressionAst]) {
                $words += $element.Value
            } else {
                $words += $element.Extent.Text
            }
        }
    }
    $words += ($wordToComplete -replace "^['`"]", '' -replace "['`"]$", '')

    $encoding = [Console]::OutputEncoding
    $columns = $env:COLUMNS
    try {
        [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
        # a variable keeps quotes and empty words whole on their way to a program
        $env:POP_COMPLETE = $words -join "`n"
        try { $env:COLUMNS = [string] $Host.UI.RawUI.WindowSize.Width } catch { $env:COLUMNS = '80' }
        $answers = @(& pop complete powershell '--' 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
        $env:COLUMNS = $columns
        Remove-Item Env:POP_COMPLETE -ErrorAction SilentlyContinue
    }

    $files = $false
    $found = $false
    foreach ($answer in $answers) {
        $word, $about = $answer -split "`t", 2
        if ($word -eq '') {
            if ($about -eq 'files' -or $about -eq 'folders') { $files = $true }
        } else {
            $found = $true
            if (-not $about) { $about = $word }
            [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
        }
    }
    # PowerShell names files itself where it is given nothing; an empty word keeps it from doing so
    if (-not $found -and -not $files) { '' }
}
