# The roster: the file in which staff keep the people they look after.

## Problems

# Each of these stands beside the number of its row.
# $column (String) the heading of the column; $value (String) what stands in the cell, shortened.
# $column (String)
roster-problem-missing = { $column }: this cell must not be empty.
# $column (String), $value (String)
roster-problem-no-date = { $column }: “{ $value }” is not a date. Please write it like 2027-03-31.
# $column (String), $value (String)
roster-problem-two-dates = { $column }: “{ $value }” can mean two different days. Please write it like 2027-03-31.
# $column (String), $value (String)
roster-problem-no-such-day = { $column }: there is no such day as “{ $value }”. Please write it like 2027-03-31.
# $column (String), $value (String)
roster-problem-wrong-weekday = { $column }: in “{ $value }” the day of the week and the date do not fit. Please write it like 2027-03-31.
# $column (String), $value (String)
roster-problem-nepali = { $column }: is “{ $value }” a year of the Nepali calendar? Please write the day as it stands on the residence card, like 2027-03-31.
# $column (String), $value, $first, $last (String) ISO days
roster-problem-date-range = { $column }: { $value } cannot be right. Here a day from { $first } to { $last } is possible.
# $column (String), $value (String)
roster-problem-unknown-language = { $column }: “{ $value }” is not a language of this bot. Please write its code, for example vi.
# $column (String), $value (String)
roster-problem-unknown-country = { $column }: “{ $value }” is not a country we know. Please write its two letters, for example VN.
# $column (String), $value (String)
roster-problem-unknown-status = { $column }: “{ $value }” is neither SSW (i) nor SSW (ii). Please write ssw1 or ssw2.
# $column (String), $value (String)
roster-problem-unknown-field = { $column }: “{ $value }” is not an industrial field. Please choose one from the list in the template.
# $column (String), $value (String)
roster-problem-unknown-reason = { $column }: “{ $value }” is not one of the reasons. Please write employer, own_wish or other.
# $column (String)
roster-problem-formula = { $column }: this cell holds a formula. Please put in the value itself.
# $column (String), $value (String)
roster-problem-excel-error = { $column }: this cell shows the Excel error { $value }. Please put in the value itself.
# $column (String)
roster-problem-too-narrow = { $column }: the file holds only #### here, because the column was too narrow. Please make the column wider and save the file again.
# $column (String), $value (String)
roster-problem-ditto = { $column }: “{ $value }” is not a value of its own. Please write the value into each row.
# $column (String), $value (String)
roster-problem-damaged = { $column }: letters of “{ $value }” were lost or changed. Please type them again and save the file as “CSV UTF-8” or .xlsx.
# $column (String)
roster-problem-kind = { $column }: this cell holds something other than the text or date we need here. Please set the cell to “Text” and write it again.
# $column (String)
roster-problem-digits-lost = { $column }: Excel does not keep all digits of so long a number. Please set the cell to “Text” and write it again.
# $column (String), $limit (Number) characters
roster-problem-too-long = { $column }: this text is too long. At most { $limit } characters are possible.
# $column (String), $value (String)
roster-problem-no-email = { $column }: “{ $value }” is not an e-mail address.
roster-problem-end-before-start = The contract ends before it starts.
roster-problem-merged = This row has merged cells. Please unmerge them and fill in each cell.
# $line (String) the row where it stands for the first time
roster-problem-twice = The same number already stands in row { $line }.
roster-problem-contract-left-out = Without the employer, the days of the contract are left out too.
roster-problem-contract-start-left-out = Without the day on which it starts, nothing of the contract is taken.
# $line (String) the row of the other one
roster-question-same-person = Is this the same person as in row { $line }? The name is the same, and nothing tells the two apart but the number.
# $number (String) the number of somebody on the roster
roster-question-known-person = Is this { $number } on the roster? The name is the same, and nothing tells the two apart but the number. If it is the same person, you can take over the new number, or write the old one.
roster-question-number-of-another = This number belongs to somebody with another name and another nationality. Is it a new person? Then please use a new number.

## The file as a whole

# $minutes (Number)
roster-file-too_many = You have sent very many files. This one was not read. Please send it again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
roster-file-empty = The file is empty.
# $limit (Number) megabytes
roster-file-large = The file is larger than { $limit } MB.
# $limit (Number) megabytes
roster-file-unpacked = The file is much larger inside than it looks (more than { $limit } MB). Please copy the rows into a new template.
roster-file-too-much = The file has more sheets, cells or formats than the roster of any office; empty cells with a format count too. Please copy the rows into a new template and send that.
roster-file-endless = We stopped reading this file: it takes more time or memory than the roster of any office. Please copy the rows into a new template and send that.
roster-file-not-workbook = This is not an Excel workbook (.xlsx) or a CSV file, whatever its name says.
roster-file-code-page = The letters of this file cannot be read safely, so names could be wrong. Please save it in Excel as “CSV UTF-8” or as .xlsx and send it again.
roster-file-old-excel = This is the old Excel format (.xls). Please save it as .xlsx and send it again.
roster-file-encrypted = The file is protected with a password. Please remove the password and send it again.
roster-file-macros = The file contains macros. Please save it as .xlsx without macros and send it again.
roster-file-damaged = The file is damaged. Please open it in Excel, save it again and send it.
roster-file-no-headings = We found no headings. One row near the top of the sheet must hold the headings of the template.
# $heading (String) the heading in Japanese and English
roster-file-heading-missing = The column “{ $heading }” is missing.
# $heading (String) the heading in Japanese and English
roster-file-heading-twice = The column “{ $heading }” is there twice.
roster-file-heading-merged = The row of the headings has merged cells. It must hold one heading in each cell.
# $limit (Number) rows
roster-file-too-many-rows = The file has more than { $limit } rows. Please send it in parts.

## The template's page of explanations

roster-help-title = How to fill in this file
roster-help-rows = One row is one person. Leave the headings as they are. Number and name must be filled in; all other cells may stay empty.
roster-help-number = The number is your own reference for the person. By it we find the person again, so never change it and never use it twice.
roster-help-empty = An empty cell changes nothing. Nobody is deleted because a row is missing. What a worker has said about their own dates stays.
roster-help-dates = Dates: 2027-03-31, 2027年3月31日 or 令和9年3月31日. A date like 03/04/2027 is left out, because it can mean two days.
roster-help-values = Language: vi or Vietnamese. Nationality: VN, Vietnam or ベトナム. Status, field and reason: choose from the list.
roster-help-employers = The second sheet is for the employers: address, field, supervisor. It may stay empty.
roster-help-example = Delete the example in row 2 of both sheets before you send the file.
roster-help-forbidden = Do not write My Number, bank accounts or passwords into this file.

## What a row changes

roster-problem-no-employer = The contract has no employer. Please fill in the employer too.
roster-problem-contract-open = The contract with the present employer has no end. First put in its end and reason; then the new employer.
roster-problem-no-contract-start = This is a new employer. Please fill in the day on which the new contract starts.
roster-problem-contract-overlap = The new contract starts before the last one ended. Please check both days.
roster-problem-reason-without-end = There is a reason for the end of the contract, but no day on which it ends.
# $line (String) the row where it stands for the first time
roster-problem-employer-twice = The same employer already stands in row { $line } of the employers’ sheet.
# In these lines: $line (String) the row in the file, $number (String) the worker's number, $columns (String) headings
# $line (String), $number (String)
roster-line-added = Row { $line }, { $number }: added.
# $line (String), $number (String), $before (String) the number before
roster-line-renumbered = Row { $line }, { $number }: this is { $before } under a new number.
# $line (String), $number (String), $columns (String)
roster-line-changed = Row { $line }, { $number }: changed: { $columns }.
# $line (String), $number (String), $columns (String)
roster-line-otherwise = Row { $line }, { $number }: the worker says something else: { $columns }. It is not overwritten; of two days that may both be right, the worker is asked.
# The problems follow. $line (String), $number (String)
roster-line-refused = Row { $line }, { $number }: refused.
# The problems follow. $line (String)
roster-line-unread = Row { $line }: refused.
# The problems follow. $line (String), $number (String)
roster-line-left-out = Row { $line }, { $number }: taken without these cells.
# The question follows. $line (String), $number (String)
roster-line-asked = Row { $line }, { $number }: a question, so the row is left out.
# $line (String) the row in the employers' sheet
roster-employer-added = Employers, row { $line }: added.
# $line (String), $columns (String)
roster-employer-changed = Employers, row { $line }: changed: { $columns }.
# The problems follow. $line (String)
roster-employer-refused = Employers, row { $line }: refused.
# All are numbers of rows: $added (Number), $changed (Number), $unchanged (Number), $refused (Number)
roster-counts = Added: { $added }. Changed: { $changed }. Unchanged: { $unchanged }. Refused: { $refused }.
# $count (Number)
roster-new-employers = New employers: { $count }.
# Columns of the file that the bot does not know. $headings (String)
roster-ignored-columns = These columns are ignored: { $headings }.
# Sheets of the file that were not read, hidden ones among them. $sheets (String)
roster-unread-sheets = These sheets are not read: { $sheets }.

## The file in the chat

# $rows (Number) about how many rows the file has
roster-reading = I am reading the file. It has about { $rows } rows, so this takes a moment.
roster-preview = This is what the file would change. Nothing has been taken in yet.
roster-preview-refused = Rows that are refused are left out. You can correct them and send the file again.
# $count (Number) rows that raise a question
roster-preview-asked =
    { $count ->
        [one] One row raises a question and is left out. Please look at it. If it is right as it stands, you can take it in too.
       *[other] { $count } rows raise a question and are left out. Please look at each of them. If all of them are right as they stand, you can take them in too.
    }
roster-preview-same = Where a row asks about somebody on the roster, and each of these is the same person, you can give them their new numbers.
roster-preview-nothing = The file changes nothing.
roster-preview-again = The roster has changed meanwhile. Please look again.
# $count (Number) how many lines are only in the attached file
roster-more = … and { $count } more lines. They are all in the attached file.
roster-button-take = Take it in
roster-button-take-checked = I checked them: take in all
roster-button-renumber = Same people: take the new numbers
roster-button-cancel = Cancel
roster-taken = The file has been taken in.
roster-cancelled = The file has not been taken in.
roster-gone = I cannot find the file any more. Please send it again.
