# January. Dana opens the repository; six people, six beginnings.
commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-05 09:10:00 -0800
data <<@@@
notes: a repository for this year's 1:1s
@@@
M 644 inline .gitignore
data <<@@@
reports/
@@@
M 644 inline notes.yml
data <<@@@
notes: ["1on1s/**/*.md"]
people: people.yml
owner: dana
readers: manager
timezone: America/Los_Angeles
hardQuestion:
  - What are you avoiding right now?
  - What would you change if you had my job?
  - Which of your commitments are you least sure of?
  - What have I not asked you that I should have?
ratings: [LE, HV1, HV2, HV3, TT]
levels:
  L6: [Scope, Ambiguity, Influence, Delivery]
@@@
M 644 inline people.yml
data <<@@@
dana:
  name: Dana Cole
  role: Engineering Manager
  manager: sam
  emails: [dana@example.com]
sam:
  name: Sam Ortiz
  role: Director
  emails: [sam@example.com]
priya:
  name: Priya Raman
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: SDE
  level: L5
  emails: [priya@example.com]
  escalate: sam
theo:
  name: Theo Lindqvist
  manager: dana
  cadence: 7d
  start: 2026-01-05
  role: SDE
  level: L5
  emails: [theo@example.com]
  escalate: sam
omar:
  name: Omar Haddad
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: Senior SDE
  level: L6
  emails: [omar@example.com]
  escalate: sam
lee:
  name: Lee Park
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: SDE
  level: L5
  emails: [lee@example.com]
  escalate: sam
ines:
  name: Inês Carvalho
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: Quality Engineer
  level: L5
  emails: [ines@example.com]
  escalate: sam
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-05 17:57:10 -0800
data <<@@@
notes: 1:1 with priya
@@@
M 644 inline 1on1s/priya/2026-01-05.md
data <<@@@
---
date: 2026-01-05
owner: dana
with: priya
stance: coaching
---
## Priorities
- Slot API p99 from 840 ms to under 400 ms before the spring peak #slot-latency
- Retry storms from the handheld app double our load at 06:00

## Blockers
- Payments has not named who owns the idempotency key  [blocker:: politics]  #idempotency

## Decisions
- Priya picks the cache design; I read it before it ships and do not approve it

## Growth
- Traced the p99 to one carrier lookup per request, with a flame graph attached  [principle:: Dive Deep]  [evidence:: PR-812]

## Hard question
What are you avoiding right now?
> The conversation with Payments. I have written around their service twice already.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @priya publishes [the slot cache design](docs/slot-cache.md) #slot-latency  [due:: 2026-01-16]  [id:: priya-0105a]
- [ ] @dana gets a named owner for the idempotency key #idempotency  [output:: the name, in the launch channel]  [due:: 2026-01-09]  [id:: priya-0105b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-06 15:02:38 -0800
data <<@@@
notes: theo 01-06
@@@
M 644 inline 1on1s/theo/2026-01-06.md
data <<@@@
---
date: 2026-01-06
owner: dana
with: theo
stance: coaching
---
## Priorities
- Carrier invoice reconciliation moves off the old batch #recon
- Dry run on December's invoices

## Blockers
- none

## Decisions
- The old batch stays on until the first month reconciles to the cent

## Growth
- Read three carriers' invoice formats and listed the differences  [principle:: Dive Deep]  [evidence:: docs/recon/formats.md]

## Hard question
What are you avoiding right now?
> The third carrier. Their files change when nobody is looking.

## Commitments
escalate:: @sam, the next morning

- [ ] @theo runs the dry run on December's invoices: [dry-run result](docs/recon/dry-run.md)  [due:: 2026-01-16]  [id:: theo-0106a]
- [ ] @dana gets the December files from Finance  [output:: files in the shared folder]  [due:: 2026-01-14]  [id:: theo-0106b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-08 14:24:04 -0800
data <<@@@
notes: 1:1 with omar
@@@
M 644 inline 1on1s/omar/2026-01-08.md
data <<@@@
---
date: 2026-01-08
owner: dana
with: omar
stance: coaching
---
## Priorities
- Router rewrite: one planner for vans and bikes
- Who decides when planner and depot disagree

## Blockers
- Depot Ops can override the planner with a phone call  [blocker:: politics]  #overrides

## Decisions
- Overrides stay allowed in January and each one is logged

## Growth
- Drew the planner's failure modes for Mei and Lee on one page  [principle:: Hire and Develop the Best]  [evidence:: docs/planner-failures.md]

## Hard question
What are you avoiding right now?
> I have not read Lee's import tool design. It was due to me before the holidays.

## Commitments
escalate:: @sam, the next morning

- [ ] @omar logs every override with a reason: [override log](docs/overrides.md) #overrides  [due:: 2026-01-21]  [id:: omar-0108a]
- [ ] @omar reads Lee's import design  [output:: comments in the document]  [due:: 2026-01-16]  [id:: omar-0108b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-08 16:07:38 -0800
data <<@@@
done priya-0105b
@@@
M 644 inline 1on1s/priya/2026-01-05.md
data <<@@@
---
date: 2026-01-05
owner: dana
with: priya
stance: coaching
---
## Priorities
- Slot API p99 from 840 ms to under 400 ms before the spring peak #slot-latency
- Retry storms from the handheld app double our load at 06:00

## Blockers
- Payments has not named who owns the idempotency key  [blocker:: politics]  #idempotency

## Decisions
- Priya picks the cache design; I read it before it ships and do not approve it

## Growth
- Traced the p99 to one carrier lookup per request, with a flame graph attached  [principle:: Dive Deep]  [evidence:: PR-812]

## Hard question
What are you avoiding right now?
> The conversation with Payments. I have written around their service twice already.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @priya publishes [the slot cache design](docs/slot-cache.md) #slot-latency  [due:: 2026-01-16]  [id:: priya-0105a]
- [x] @dana gets a named owner for the idempotency key #idempotency  [output:: the name, in the launch channel]  [due:: 2026-01-09]  [completion:: 2026-01-08]  [id:: priya-0105b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-09 16:01:06 -0800
data <<@@@
notes: ines 01-09
@@@
M 644 inline 1on1s/ines/2026-01-09.md
data <<@@@
---
date: 2026-01-09
owner: dana
with: ines
stance: coaching
---
## Priorities
- Label quality: 2.1% of parcels are relabelled by hand
- Which depots the label audit starts with #label-audit

## Blockers
- none

## Decisions
- The audit covers all eleven depots, four printers each

## Growth
- Built the relabel count from the printers' own logs  [principle:: Dive Deep]  [evidence:: docs/labels/relabel-2025.md]

## Hard question
What are you avoiding right now?
> The printer vendor. Their answers cost me half a day each.

## Commitments
escalate:: @sam, the day after

- [ ] @ines counts relabels for four weeks, by depot: [the count](docs/labels/relabel-2026-01.md)  [due:: 2026-01-21]  [id:: ines-0109a]
- [ ] @dana gets a named contact at the printer vendor  [output:: name and number]  [due:: 2026-01-16]  [id:: ines-0109b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-12 08:50:00 -0800
data <<@@@
people: Mei starts today
@@@
M 644 inline people.yml
data <<@@@
dana:
  name: Dana Cole
  role: Engineering Manager
  manager: sam
  emails: [dana@example.com]
sam:
  name: Sam Ortiz
  role: Director
  emails: [sam@example.com]
priya:
  name: Priya Raman
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: SDE
  level: L5
  emails: [priya@example.com]
  escalate: sam
theo:
  name: Theo Lindqvist
  manager: dana
  cadence: 7d
  start: 2026-01-05
  role: SDE
  level: L5
  emails: [theo@example.com]
  escalate: sam
omar:
  name: Omar Haddad
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: Senior SDE
  level: L6
  emails: [omar@example.com]
  escalate: sam
lee:
  name: Lee Park
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: SDE
  level: L5
  emails: [lee@example.com]
  escalate: sam
ines:
  name: Inês Carvalho
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: Quality Engineer
  level: L5
  emails: [ines@example.com]
  escalate: sam
mei:
  name: Mei Tanaka
  manager: dana
  cadence: 7d
  start: 2026-01-12
  role: SDE
  level: L4
  emails: [mei@example.com]
  escalate: sam
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-13 15:17:39 -0800
data <<@@@
notes: theo-0106b is done
@@@
M 644 inline 1on1s/theo/2026-01-06.md
data <<@@@
---
date: 2026-01-06
owner: dana
with: theo
stance: coaching
---
## Priorities
- Carrier invoice reconciliation moves off the old batch #recon
- Dry run on December's invoices

## Blockers
- none

## Decisions
- The old batch stays on until the first month reconciles to the cent

## Growth
- Read three carriers' invoice formats and listed the differences  [principle:: Dive Deep]  [evidence:: docs/recon/formats.md]

## Hard question
What are you avoiding right now?
> The third carrier. Their files change when nobody is looking.

## Commitments
escalate:: @sam, the next morning

- [ ] @theo runs the dry run on December's invoices: [dry-run result](docs/recon/dry-run.md)  [due:: 2026-01-16]  [id:: theo-0106a]
- [x] @dana gets the December files from Finance  [output:: files in the shared folder]  [due:: 2026-01-14]  [completion:: 2026-01-13]  [id:: theo-0106b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-13 17:24:28 -0800
data <<@@@
notes: 1:1 with theo
@@@
M 644 inline 1on1s/theo/2026-01-13.md
data <<@@@
---
date: 2026-01-13
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0106b

## Priorities
- Files arrived, two of three carriers parse

## Blockers
- none

## Decisions
- Differences under one euro are listed and not chased

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> The dry run on the 16th.

## Commitments
escalate:: @sam, with the reason

- [ ] @theo lists what the third carrier changed since autumn  [output:: the list]  [due:: 2026-01-20]  [id:: theo-0113a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-14 14:57:29 -0800
data <<@@@
notes: mei 01-14
@@@
M 644 inline 1on1s/mei/2026-01-14.md
data <<@@@
---
date: 2026-01-14
owner: dana
with: mei
stance: coaching
---
## Priorities
- First two weeks: run a parcel through every service by hand
- Accounts and access

## Blockers
- Does not know which of three repositories prints the label  [blocker:: clarity]

## Decisions
- Mei's first change is hers to choose

## Growth
- Wrote down every question that the set-up guide did not answer: fourteen  [principle:: Learn and Be Curious]  [evidence:: docs/setup-questions.md]

## Hard question
What are you avoiding right now?
> What I avoid is asking in the big channel. I ask Ines and then I ask Ines again.

## Commitments
escalate:: @sam, with the reason

- [ ] @mei merges the fourteen answers into [the set-up guide](docs/setup.md)  [due:: 2026-01-20]  [id:: mei-0114a]
- [ ] @dana gets her access to the label logs  [output:: access confirmed]  [due:: 2026-01-16]  [id:: mei-0114b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-15 10:27:51 -0800
data <<@@@
done priya-0105a
@@@
M 644 inline 1on1s/priya/2026-01-05.md
data <<@@@
---
date: 2026-01-05
owner: dana
with: priya
stance: coaching
---
## Priorities
- Slot API p99 from 840 ms to under 400 ms before the spring peak #slot-latency
- Retry storms from the handheld app double our load at 06:00

## Blockers
- Payments has not named who owns the idempotency key  [blocker:: politics]  #idempotency

## Decisions
- Priya picks the cache design; I read it before it ships and do not approve it

## Growth
- Traced the p99 to one carrier lookup per request, with a flame graph attached  [principle:: Dive Deep]  [evidence:: PR-812]

## Hard question
What are you avoiding right now?
> The conversation with Payments. I have written around their service twice already.

## Commitments
escalate:: @sam, the day after it is due

- [x] @priya publishes [the slot cache design](docs/slot-cache.md) #slot-latency  [due:: 2026-01-16]  [completion:: 2026-01-15]  [id:: priya-0105a]
- [x] @dana gets a named owner for the idempotency key #idempotency  [output:: the name, in the launch channel]  [due:: 2026-01-09]  [completion:: 2026-01-08]  [id:: priya-0105b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-15 11:04:58 -0800
data <<@@@
slip: theo-0106a to 01-30
@@@
M 644 inline 1on1s/theo/2026-01-06.md
data <<@@@
---
date: 2026-01-06
owner: dana
with: theo
stance: coaching
---
## Priorities
- Carrier invoice reconciliation moves off the old batch #recon
- Dry run on December's invoices

## Blockers
- none

## Decisions
- The old batch stays on until the first month reconciles to the cent

## Growth
- Read three carriers' invoice formats and listed the differences  [principle:: Dive Deep]  [evidence:: docs/recon/formats.md]

## Hard question
What are you avoiding right now?
> The third carrier. Their files change when nobody is looking.

## Commitments
escalate:: @sam, the next morning

- [ ] @theo runs the dry run on December's invoices: [dry-run result](docs/recon/dry-run.md)  [was:: 2026-01-16]  [why:: the third carrier's December file was cut off]  [due:: 2026-01-30]  [id:: theo-0106a]
- [x] @dana gets the December files from Finance  [output:: files in the shared folder]  [due:: 2026-01-14]  [completion:: 2026-01-13]  [id:: theo-0106b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-15 11:53:31 -0800
data <<@@@
notes: mei-0114b is done
@@@
M 644 inline 1on1s/mei/2026-01-14.md
data <<@@@
---
date: 2026-01-14
owner: dana
with: mei
stance: coaching
---
## Priorities
- First two weeks: run a parcel through every service by hand
- Accounts and access

## Blockers
- Does not know which of three repositories prints the label  [blocker:: clarity]

## Decisions
- Mei's first change is hers to choose

## Growth
- Wrote down every question that the set-up guide did not answer: fourteen  [principle:: Learn and Be Curious]  [evidence:: docs/setup-questions.md]

## Hard question
What are you avoiding right now?
> What I avoid is asking in the big channel. I ask Ines and then I ask Ines again.

## Commitments
escalate:: @sam, with the reason

- [ ] @mei merges the fourteen answers into [the set-up guide](docs/setup.md)  [due:: 2026-01-20]  [id:: mei-0114a]
- [x] @dana gets her access to the label logs  [output:: access confirmed]  [due:: 2026-01-16]  [completion:: 2026-01-15]  [id:: mei-0114b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-15 15:03:32 -0800
data <<@@@
notes: 1:1 with lee
@@@
M 644 inline 1on1s/lee/2026-01-15.md
data <<@@@
---
date: 2026-01-15
owner: dana
with: lee
stance: coaching
---
## Priorities
- Import tool: depots load their own postcode lists from March #import-tool
- The nightly job that the tool replaces

## Blockers
- The tool needs an upload form and nobody here has built one since 2023  [blocker:: skill]  #import-tool

## Decisions
- Lee builds the form; Ines reviews it, because depots are her users

## Growth
- Wrote the old job's behaviour down before replacing it, quirks included  [principle:: Dive Deep]  [evidence:: docs/postcode-job.md]

## Hard question
What are you avoiding right now?
> Asking Ines. She found eleven faults in my last form.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @lee demos the upload form to Ines  [output:: recording of the demo]  [due:: 2026-01-28]  [id:: lee-0115a]
- [ ] @lee ships the validator for postcode files: [the validator change](https://git.example.com/depots/pr/402) #import-tool  [due:: 2026-02-09]  [id:: lee-0115b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-15 17:26:35 -0800
data <<@@@
done ines-0109b
@@@
M 644 inline 1on1s/ines/2026-01-09.md
data <<@@@
---
date: 2026-01-09
owner: dana
with: ines
stance: coaching
---
## Priorities
- Label quality: 2.1% of parcels are relabelled by hand
- Which depots the label audit starts with #label-audit

## Blockers
- none

## Decisions
- The audit covers all eleven depots, four printers each

## Growth
- Built the relabel count from the printers' own logs  [principle:: Dive Deep]  [evidence:: docs/labels/relabel-2025.md]

## Hard question
What are you avoiding right now?
> The printer vendor. Their answers cost me half a day each.

## Commitments
escalate:: @sam, the day after

- [ ] @ines counts relabels for four weeks, by depot: [the count](docs/labels/relabel-2026-01.md)  [due:: 2026-01-21]  [id:: ines-0109a]
- [x] @dana gets a named contact at the printer vendor  [output:: name and number]  [due:: 2026-01-16]  [completion:: 2026-01-15]  [id:: ines-0109b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-16 09:16:50 -0800
data <<@@@
done: omar-0108b
@@@
M 644 inline 1on1s/omar/2026-01-08.md
data <<@@@
---
date: 2026-01-08
owner: dana
with: omar
stance: coaching
---
## Priorities
- Router rewrite: one planner for vans and bikes
- Who decides when planner and depot disagree

## Blockers
- Depot Ops can override the planner with a phone call  [blocker:: politics]  #overrides

## Decisions
- Overrides stay allowed in January and each one is logged

## Growth
- Drew the planner's failure modes for Mei and Lee on one page  [principle:: Hire and Develop the Best]  [evidence:: docs/planner-failures.md]

## Hard question
What are you avoiding right now?
> I have not read Lee's import tool design. It was due to me before the holidays.

## Commitments
escalate:: @sam, the next morning

- [ ] @omar logs every override with a reason: [override log](docs/overrides.md) #overrides  [due:: 2026-01-21]  [id:: omar-0108a]
- [x] @omar reads Lee's import design  [output:: comments in the document]  [due:: 2026-01-16]  [completion:: 2026-01-16]  [id:: omar-0108b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-20 14:06:52 -0800
data <<@@@
notes: priya
@@@
M 644 inline 1on1s/priya/2026-01-20.md
data <<@@@
---
date: 2026-01-20
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0105a  read by six people, two objections answered in the document  [on:: 2026-01-15]

## Priorities
- Load test at three times peak with the cache on
- The old lookup table stays until March

## Blockers
- none

## Decisions
- No feature flag for the cache: it is on or it is rolled back

## Growth
- Took the strongest objection (stale slots at depot cut-off) and changed the expiry rule because of it  [principle:: Are Right, A Lot]  [evidence:: docs/slot-cache.md]

## Hard question
Which of your commitments are you least sure of?
> The load test. I can generate the traffic; I have nobody who believes the numbers yet.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @priya runs the load test at three times peak: [the load report](docs/load-2026-01.md) #slot-latency  [due:: 2026-01-30]  [id:: priya-0120a]
- [ ] @dana gets Depot Ops to name a reviewer for the load report  [output:: the reviewer's name in the report's header]  [due:: 2026-01-23]  [id:: priya-0120b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-20 16:46:42 -0800
data <<@@@
notes: theo
@@@
M 644 inline 1on1s/theo/2026-01-13.md
data <<@@@
---
date: 2026-01-13
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0106b

## Priorities
- Files arrived, two of three carriers parse

## Blockers
- none

## Decisions
- Differences under one euro are listed and not chased

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> The dry run on the 16th.

## Commitments
escalate:: @sam, with the reason

- [x] @theo lists what the third carrier changed since autumn  [output:: the list]  [due:: 2026-01-20]  [completion:: 2026-01-20]  [id:: theo-0113a]
@@@
M 644 inline 1on1s/theo/2026-01-20.md
data <<@@@
---
date: 2026-01-20
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0113a
- [ ] theo-0106a  moved to the 30th last week

## Priorities
- Third carrier sent the file again

## Blockers
- none

## Decisions
- The cut-off file does not move the February plan

## Growth
- Wrote to the carrier in their own terms and had the file in a day  [principle:: Bias for Action]  [evidence:: docs/recon/carrier-3.md]

## Hard question
What would you change if you had my job?
> Fewer carriers.

## Commitments
escalate:: @sam, the next morning

- [ ] @theo parses the third carrier's file: [the parser change](https://git.example.com/recon/pr/88)  [due:: 2026-01-27]  [id:: theo-0120a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-20 16:53:06 -0800
data <<@@@
done mei-0114a
@@@
M 644 inline 1on1s/mei/2026-01-14.md
data <<@@@
---
date: 2026-01-14
owner: dana
with: mei
stance: coaching
---
## Priorities
- First two weeks: run a parcel through every service by hand
- Accounts and access

## Blockers
- Does not know which of three repositories prints the label  [blocker:: clarity]

## Decisions
- Mei's first change is hers to choose

## Growth
- Wrote down every question that the set-up guide did not answer: fourteen  [principle:: Learn and Be Curious]  [evidence:: docs/setup-questions.md]

## Hard question
What are you avoiding right now?
> What I avoid is asking in the big channel. I ask Ines and then I ask Ines again.

## Commitments
escalate:: @sam, with the reason

- [x] @mei merges the fourteen answers into [the set-up guide](docs/setup.md)  [due:: 2026-01-20]  [completion:: 2026-01-20]  [id:: mei-0114a]
- [x] @dana gets her access to the label logs  [output:: access confirmed]  [due:: 2026-01-16]  [completion:: 2026-01-15]  [id:: mei-0114b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-21 09:58:50 -0800
data <<@@@
done: ines-0109a
@@@
M 644 inline 1on1s/ines/2026-01-09.md
data <<@@@
---
date: 2026-01-09
owner: dana
with: ines
stance: coaching
---
## Priorities
- Label quality: 2.1% of parcels are relabelled by hand
- Which depots the label audit starts with #label-audit

## Blockers
- none

## Decisions
- The audit covers all eleven depots, four printers each

## Growth
- Built the relabel count from the printers' own logs  [principle:: Dive Deep]  [evidence:: docs/labels/relabel-2025.md]

## Hard question
What are you avoiding right now?
> The printer vendor. Their answers cost me half a day each.

## Commitments
escalate:: @sam, the day after

- [x] @ines counts relabels for four weeks, by depot: [the count](docs/labels/relabel-2026-01.md)  [due:: 2026-01-21]  [completion:: 2026-01-21]  [id:: ines-0109a]
- [x] @dana gets a named contact at the printer vendor  [output:: name and number]  [due:: 2026-01-16]  [completion:: 2026-01-15]  [id:: ines-0109b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-21 15:57:11 -0800
data <<@@@
notes: mei 01-21
@@@
M 644 inline 1on1s/mei/2026-01-21.md
data <<@@@
---
date: 2026-01-21
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0114a  [on:: 2026-01-20]

## Priorities
- Label queue: what it is for, and what it is blamed for

## Blockers
- The ticket says "make the queue reliable" and no two people mean the same  [blocker:: clarity]  #queue-goal

## Decisions
- none

## Growth
- First change merged, a test that fails when a label has no depot  [principle:: Insist on the Highest Standards]  [evidence:: PR-833]

## Hard question
What have I not asked you that I should have?
> If I am allowed to say that I did not understand a ticket.

## Commitments
escalate:: @sam, with the reason

- [ ] @dana writes what "reliable" means in one number #queue-goal  [output:: the number, on the ticket]  [due:: 2026-01-27]  [id:: mei-0121a]
- [ ] @mei measures how many labels the queue loses in a day: [the measurement](docs/queue/loss.md)  [due:: 2026-01-27]  [id:: mei-0121b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-22 16:41:04 -0800
data <<@@@
done: priya-0120b
@@@
M 644 inline 1on1s/priya/2026-01-20.md
data <<@@@
---
date: 2026-01-20
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0105a  read by six people, two objections answered in the document  [on:: 2026-01-15]

## Priorities
- Load test at three times peak with the cache on
- The old lookup table stays until March

## Blockers
- none

## Decisions
- No feature flag for the cache: it is on or it is rolled back

## Growth
- Took the strongest objection (stale slots at depot cut-off) and changed the expiry rule because of it  [principle:: Are Right, A Lot]  [evidence:: docs/slot-cache.md]

## Hard question
Which of your commitments are you least sure of?
> The load test. I can generate the traffic; I have nobody who believes the numbers yet.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @priya runs the load test at three times peak: [the load report](docs/load-2026-01.md) #slot-latency  [due:: 2026-01-30]  [id:: priya-0120a]
- [x] @dana gets Depot Ops to name a reviewer for the load report  [output:: the reviewer's name in the report's header]  [due:: 2026-01-23]  [completion:: 2026-01-22]  [id:: priya-0120b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-22 17:24:52 -0800
data <<@@@
notes: omar
@@@
M 644 inline 1on1s/omar/2026-01-08.md
data <<@@@
---
date: 2026-01-08
owner: dana
with: omar
stance: coaching
---
## Priorities
- Router rewrite: one planner for vans and bikes
- Who decides when planner and depot disagree

## Blockers
- Depot Ops can override the planner with a phone call  [blocker:: politics]  #overrides

## Decisions
- Overrides stay allowed in January and each one is logged

## Growth
- Drew the planner's failure modes for Mei and Lee on one page  [principle:: Hire and Develop the Best]  [evidence:: docs/planner-failures.md]

## Hard question
What are you avoiding right now?
> I have not read Lee's import tool design. It was due to me before the holidays.

## Commitments
escalate:: @sam, the next morning

- [x] @omar logs every override with a reason: [override log](docs/overrides.md) #overrides  [due:: 2026-01-21]  [completion:: 2026-01-20]  [id:: omar-0108a]
- [x] @omar reads Lee's import design  [output:: comments in the document]  [due:: 2026-01-16]  [completion:: 2026-01-16]  [id:: omar-0108b]
@@@
M 644 inline 1on1s/omar/2026-01-22.md
data <<@@@
---
date: 2026-01-22
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0108a  61 overrides in nine days, 40 of them one depot  [on:: 2026-01-20]

## Priorities
- Planner pilot in one depot
- Nine pages in two weeks, five of them at night #oncall

## Blockers
- none

## Decisions
- Pilot starts in Leeds, since it overrides the most

## Growth
- Counted the overrides before arguing about them  [principle:: Dive Deep]  [evidence:: docs/overrides.md]

## Hard question
What have I not asked you that I should have?
> How many nights I was up. Five.

## Commitments
escalate:: @sam, the next morning

- [ ] @omar starts the pilot in Leeds #planner  [output:: pilot dashboard with overrides a day]  [due:: 2026-02-06]  [id:: omar-0122a]
- [ ] @dana tells Depot Ops about the Leeds pilot  [output:: their written agreement]  [due:: 2026-01-28]  [id:: omar-0122b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-23 15:17:34 -0800
data <<@@@
notes: 1:1 with ines
@@@
M 644 inline 1on1s/ines/2026-01-23.md
data <<@@@
---
date: 2026-01-23
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0109a  [on:: 2026-01-21]

## Priorities
- Audit plan: a day per depot, printers tested cold and warm #label-audit

## Blockers
- none

## Decisions
- Ines runs the audit alone; depots lend one person each for the day

## Growth
- Explained the relabel numbers to Finance so that they asked for the next month's  [principle:: Earn Trust]  [evidence:: docs/labels/relabel-2026-01.md]

## Hard question
What would you change if you had my job?
> I would test printers before buying eleven of one kind.

## Commitments
escalate:: @sam, the day after

- [ ] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [due:: 2026-02-20]  [id:: ines-0123a]
- [ ] @dana tells depots which day is theirs  [output:: the schedule, sent]  [due:: 2026-01-30]  [id:: ines-0123b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-27 09:31:58 -0800
data <<@@@
notes: mei-0121b is done
@@@
M 644 inline 1on1s/mei/2026-01-21.md
data <<@@@
---
date: 2026-01-21
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0114a  [on:: 2026-01-20]

## Priorities
- Label queue: what it is for, and what it is blamed for

## Blockers
- The ticket says "make the queue reliable" and no two people mean the same  [blocker:: clarity]  #queue-goal

## Decisions
- none

## Growth
- First change merged, a test that fails when a label has no depot  [principle:: Insist on the Highest Standards]  [evidence:: PR-833]

## Hard question
What have I not asked you that I should have?
> If I am allowed to say that I did not understand a ticket.

## Commitments
escalate:: @sam, with the reason

- [ ] @dana writes what "reliable" means in one number #queue-goal  [output:: the number, on the ticket]  [due:: 2026-01-27]  [id:: mei-0121a]
- [x] @mei measures how many labels the queue loses in a day: [the measurement](docs/queue/loss.md)  [due:: 2026-01-27]  [completion:: 2026-01-27]  [id:: mei-0121b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-27 13:07:00 -0800
data <<@@@
done: omar-0122b
@@@
M 644 inline 1on1s/omar/2026-01-22.md
data <<@@@
---
date: 2026-01-22
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0108a  61 overrides in nine days, 40 of them one depot  [on:: 2026-01-20]

## Priorities
- Planner pilot in one depot
- Nine pages in two weeks, five of them at night #oncall

## Blockers
- none

## Decisions
- Pilot starts in Leeds, since it overrides the most

## Growth
- Counted the overrides before arguing about them  [principle:: Dive Deep]  [evidence:: docs/overrides.md]

## Hard question
What have I not asked you that I should have?
> How many nights I was up. Five.

## Commitments
escalate:: @sam, the next morning

- [ ] @omar starts the pilot in Leeds #planner  [output:: pilot dashboard with overrides a day]  [due:: 2026-02-06]  [id:: omar-0122a]
- [x] @dana tells Depot Ops about the Leeds pilot  [output:: their written agreement]  [due:: 2026-01-28]  [completion:: 2026-01-27]  [id:: omar-0122b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-27 14:33:55 -0800
data <<@@@
notes: theo-0120a is done
@@@
M 644 inline 1on1s/theo/2026-01-20.md
data <<@@@
---
date: 2026-01-20
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0113a
- [ ] theo-0106a  moved to the 30th last week

## Priorities
- Third carrier sent the file again

## Blockers
- none

## Decisions
- The cut-off file does not move the February plan

## Growth
- Wrote to the carrier in their own terms and had the file in a day  [principle:: Bias for Action]  [evidence:: docs/recon/carrier-3.md]

## Hard question
What would you change if you had my job?
> Fewer carriers.

## Commitments
escalate:: @sam, the next morning

- [x] @theo parses the third carrier's file: [the parser change](https://git.example.com/recon/pr/88)  [due:: 2026-01-27]  [completion:: 2026-01-27]  [id:: theo-0120a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-27 15:53:59 -0800
data <<@@@
notes: 1:1 with theo
@@@
M 644 inline 1on1s/theo/2026-01-27.md
data <<@@@
---
date: 2026-01-27
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0120a

## Priorities
- Dry run this week, thresholds after

## Blockers
- none

## Decisions
- We alert on the sum of differences, not on their count

## Growth
- none

## Hard question
What are you avoiding right now?
> I have put off the alert thresholds. Any number I write will be wrong.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @theo writes [the alert thresholds](docs/recon/thresholds.md)  [due:: 2026-02-06]  [id:: theo-0127a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-28 16:20:57 -0800
data <<@@@
notes: mei 01-28
@@@
M 644 inline 1on1s/mei/2026-01-21.md
data <<@@@
---
date: 2026-01-21
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0114a  [on:: 2026-01-20]

## Priorities
- Label queue: what it is for, and what it is blamed for

## Blockers
- The ticket says "make the queue reliable" and no two people mean the same  [blocker:: clarity]  #queue-goal

## Decisions
- none

## Growth
- First change merged, a test that fails when a label has no depot  [principle:: Insist on the Highest Standards]  [evidence:: PR-833]

## Hard question
What have I not asked you that I should have?
> If I am allowed to say that I did not understand a ticket.

## Commitments
escalate:: @sam, with the reason

- [ ] @dana writes what "reliable" means in one number #queue-goal  [output:: the number, on the ticket]  [was:: 2026-01-27]  [why:: I had two numbers and needed one]  [due:: 2026-01-30]  [id:: mei-0121a]
- [x] @mei measures how many labels the queue loses in a day: [the measurement](docs/queue/loss.md)  [due:: 2026-01-27]  [completion:: 2026-01-27]  [id:: mei-0121b]
@@@
M 644 inline 1on1s/mei/2026-01-28.md
data <<@@@
---
date: 2026-01-28
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0121b  31 a day, nearly all between 05:50 and 06:10  [on:: 2026-01-27]
- [ ] mei-0121a  [due:: 2026-01-30]  [why:: I had two numbers and needed one]

## Priorities
- The loss is at the morning peak

## Blockers
- none

## Decisions
- Mei works on the morning loss only; duplicates are for later

## Growth
- none

## Hard question
What would you change if you had my job?
> I would print the architecture and hang it in the corridor.

## Commitments
escalate:: @sam, with the reason

- [ ] @mei explains the 05:50 loss in writing: [one page](docs/queue/0550.md)  [due:: 2026-02-03]  [id:: mei-0128a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-28 16:54:31 -0800
data <<@@@
notes: lee-0115a is done
@@@
M 644 inline 1on1s/lee/2026-01-15.md
data <<@@@
---
date: 2026-01-15
owner: dana
with: lee
stance: coaching
---
## Priorities
- Import tool: depots load their own postcode lists from March #import-tool
- The nightly job that the tool replaces

## Blockers
- The tool needs an upload form and nobody here has built one since 2023  [blocker:: skill]  #import-tool

## Decisions
- Lee builds the form; Ines reviews it, because depots are her users

## Growth
- Wrote the old job's behaviour down before replacing it, quirks included  [principle:: Dive Deep]  [evidence:: docs/postcode-job.md]

## Hard question
What are you avoiding right now?
> Asking Ines. She found eleven faults in my last form.

## Commitments
escalate:: @sam, the day after it is due

- [x] @lee demos the upload form to Ines  [output:: recording of the demo]  [due:: 2026-01-28]  [completion:: 2026-01-28]  [id:: lee-0115a]
- [ ] @lee ships the validator for postcode files: [the validator change](https://git.example.com/depots/pr/402) #import-tool  [due:: 2026-02-09]  [id:: lee-0115b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-29 09:21:25 -0800
data <<@@@
done ines-0123b
@@@
M 644 inline 1on1s/ines/2026-01-23.md
data <<@@@
---
date: 2026-01-23
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0109a  [on:: 2026-01-21]

## Priorities
- Audit plan: a day per depot, printers tested cold and warm #label-audit

## Blockers
- none

## Decisions
- Ines runs the audit alone; depots lend one person each for the day

## Growth
- Explained the relabel numbers to Finance so that they asked for the next month's  [principle:: Earn Trust]  [evidence:: docs/labels/relabel-2026-01.md]

## Hard question
What would you change if you had my job?
> I would test printers before buying eleven of one kind.

## Commitments
escalate:: @sam, the day after

- [ ] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [due:: 2026-02-20]  [id:: ines-0123a]
- [x] @dana tells depots which day is theirs  [output:: the schedule, sent]  [due:: 2026-01-30]  [completion:: 2026-01-29]  [id:: ines-0123b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-29 11:21:33 -0800
data <<@@@
notes: priya-0120a is done
@@@
M 644 inline 1on1s/priya/2026-01-20.md
data <<@@@
---
date: 2026-01-20
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0105a  read by six people, two objections answered in the document  [on:: 2026-01-15]

## Priorities
- Load test at three times peak with the cache on
- The old lookup table stays until March

## Blockers
- none

## Decisions
- No feature flag for the cache: it is on or it is rolled back

## Growth
- Took the strongest objection (stale slots at depot cut-off) and changed the expiry rule because of it  [principle:: Are Right, A Lot]  [evidence:: docs/slot-cache.md]

## Hard question
Which of your commitments are you least sure of?
> The load test. I can generate the traffic; I have nobody who believes the numbers yet.

## Commitments
escalate:: @sam, the day after it is due

- [x] @priya runs the load test at three times peak: [the load report](docs/load-2026-01.md) #slot-latency  [due:: 2026-01-30]  [completion:: 2026-01-29]  [id:: priya-0120a]
- [x] @dana gets Depot Ops to name a reviewer for the load report  [output:: the reviewer's name in the report's header]  [due:: 2026-01-23]  [completion:: 2026-01-22]  [id:: priya-0120b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-29 14:10:52 -0800
data <<@@@
notes: lee
@@@
M 644 inline 1on1s/lee/2026-01-29.md
data <<@@@
---
date: 2026-01-29
owner: dana
with: lee
stance: coaching
---
## Priorities
- Validator: three of nine file shapes covered
- Depot Ops wants Excel as well

## Blockers
- Excel was not in the January scope and Depot Ops says it was  [blocker:: scope]  #import-tool

## Decisions
- Excel waits; the depots export to CSV until May

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> The validator. Six shapes in eight working days is more than I have done before.

## Commitments
escalate:: @sam, the day after

- [ ] @lee tells Depot Ops about CSV, with the export steps  [output:: the mail, copied to me]  [due:: 2026-02-05]  [id:: lee-0129a]
- [ ] @dana backs the CSV decision with the Depot Ops lead  [output:: her answer, in the thread]  [due:: 2026-02-03]  [id:: lee-0129b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-01-30 11:47:11 -0800
data <<@@@
done: mei-0121a
@@@
M 644 inline 1on1s/mei/2026-01-21.md
data <<@@@
---
date: 2026-01-21
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0114a  [on:: 2026-01-20]

## Priorities
- Label queue: what it is for, and what it is blamed for

## Blockers
- The ticket says "make the queue reliable" and no two people mean the same  [blocker:: clarity]  #queue-goal

## Decisions
- none

## Growth
- First change merged, a test that fails when a label has no depot  [principle:: Insist on the Highest Standards]  [evidence:: PR-833]

## Hard question
What have I not asked you that I should have?
> If I am allowed to say that I did not understand a ticket.

## Commitments
escalate:: @sam, with the reason

- [x] @dana writes what "reliable" means in one number #queue-goal  [output:: the number, on the ticket]  [was:: 2026-01-27]  [why:: I had two numbers and needed one]  [due:: 2026-01-30]  [completion:: 2026-01-30]  [id:: mei-0121a]
- [x] @mei measures how many labels the queue loses in a day: [the measurement](docs/queue/loss.md)  [due:: 2026-01-27]  [completion:: 2026-01-27]  [id:: mei-0121b]
@@@
