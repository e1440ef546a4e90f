refused-staff = Para lang ito sa support staff.
refused-admin = Admin lang ang puwedeng gumawa nito.
refused-reader = Staff lang ang puwedeng magbasa nito.
refused-exporter = Mga manager, admin at auditor lang ang puwedeng mag-export.
refused-manager = Mga manager at admin lang ang puwedeng gumawa nito.
# An alert: a button was tapped by somebody who has not agreed to our keeping of data, or whose data we have deleted
refused-worker = Walang nagawa, at walang naipadala. Pumayag ka muna. Pagkatapos, gawin ito ulit.
