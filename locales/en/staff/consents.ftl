## May we tell the employer?

consents-staff-asked = The worker is asked. The answer will stand on the card.
consents-staff-asked-before = The worker has been asked already.
# $purpose (String)
consents-staff-withdrawn = ⚠️ The worker has taken back a consent: { consents-staff-what }
# $purpose (String)
consents-staff-refused = ⚠️ The worker did not agree: { consents-staff-what }
# What the consent was about. $purpose (String)
consents-staff-what = { $purpose ->
    [health] what is said about health in this case. New words still come here, and can be answered here. Please clear up by phone or in person what may be kept.
   *[records] records of consultations. New words still come here, and can be answered here. Please clear up by phone or in person what may be kept.
}
