## May we tell the employer?

consents-staff-asked = The worker is asked. The answer will stand on the card.
consents-staff-asked-before = The worker has been asked already.
# $purpose (String)
consents-staff-withdrawn = ⚠️ The worker has taken back a consent: { $purpose ->
        [records] nothing new that the worker writes may be kept. Help is possible by phone or in person.
        [health] in this case nothing new about health may be kept.
       *[reminders] the worker wants no reminders. Please watch the deadlines.
    }
