# February. First dates move. Lee hears the standard before he misses it a second time; Theo hears nothing.
commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-02 14:42:30 -0800
data <<@@@
notes: 1:1 with priya
@@@
M 644 inline 1on1s/priya/2026-02-02.md
data <<@@@
---
date: 2026-02-02
owner: dana
with: priya
stance: coaching
---
## Priorities
- Ship the cache to the two northern depots

## Blockers
- Handheld team wants a week's notice before we change response headers  [blocker:: scope]

## Decisions
- We give them the week; launch moves to 02-16

## Growth
- Wrote the rollback steps before the launch steps  [principle:: Insist on the Highest Standards]  [evidence:: PR-855]

## Hard question
What would you change if you had my job?
> I would stop the Monday status deck. Four of us write it and I have met one reader.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @priya switches the northern depots to the cache #slot-latency  [output:: dashboard link with p99 before and after]  [due:: 2026-02-13]  [id:: priya-0202a]
- [ ] @dana ends the Monday status deck  [output:: one message to the team saying so]  [due:: 2026-02-06]  [id:: priya-0202b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-02 17:49:42 -0800
data <<@@@
done theo-0106a
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

- [x] @theo runs the dry run on December's invoices: [dry-run result](docs/recon/dry-run.md)  [was:: 2026-01-16]  [why:: the third carrier's December file was cut off]  [due:: 2026-01-30]  [completion:: 2026-02-02]  [id:: theo-0106a]
- [x] @dana gets the December files from Finance  [output:: files in the shared folder]  [due:: 2026-01-14]  [completion:: 2026-01-13]  [id:: theo-0106b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-03 11:03:44 -0800
data <<@@@
done: mei-0128a
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

- [x] @mei explains the 05:50 loss in writing: [one page](docs/queue/0550.md)  [due:: 2026-02-03]  [completion:: 2026-02-03]  [id:: mei-0128a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-03 11:12:52 -0800
data <<@@@
done: lee-0129b
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
- [x] @dana backs the CSV decision with the Depot Ops lead  [output:: her answer, in the thread]  [due:: 2026-02-03]  [completion:: 2026-02-03]  [id:: lee-0129b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-03 16:35:05 -0800
data <<@@@
notes: theo 02-03
@@@
M 644 inline 1on1s/theo/2026-02-03.md
data <<@@@
---
date: 2026-02-03
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0106a  97.1% of lines match, three days late  [on:: 2026-02-02]

## Priorities
- The 2.9%

## Blockers
- none

## Decisions
- Rounding lines are closed as one group

## Growth
- Split the 2.9% into four causes with a count for each  [principle:: Are Right, A Lot]  [evidence:: docs/recon/dry-run.md]

## Hard question
Which of your commitments are you least sure of?
> Thresholds by Friday.

## Commitments
escalate:: @sam, with the reason

- [ ] @theo closes the rounding group  [output:: the change, merged]  [due:: 2026-02-10]  [id:: theo-0203a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-04 14:30:28 -0800
data <<@@@
notes: 1:1 with mei
@@@
M 644 inline 1on1s/mei/2026-02-04.md
data <<@@@
---
date: 2026-02-04
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0128a  the consumer restarts at 05:55 every day and drops what it holds  [on:: 2026-02-03]

## Priorities
- Fix the restart, or survive it

## Blockers
- Two services write to the queue and the second has no owner on paper  [blocker:: scope]  #second-writer

## Decisions
- We survive the restart; moving it needs four teams

## Growth
- Found the cron line from 2021 that restarts the consumer  [principle:: Dive Deep]  [evidence:: docs/queue/0550.md]

## Hard question
Which of your commitments are you least sure of?
> The fix. I can write it; I cannot test it before a real morning.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [due:: 2026-02-17]  [id:: mei-0204a]
- [ ] @dana finds the owner of the second writer #second-writer  [output:: a name on the service page]  [due:: 2026-02-10]  [id:: mei-0204b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-05 10:27:41 -0800
data <<@@@
done: omar-0122a
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

- [x] @omar starts the pilot in Leeds #planner  [output:: pilot dashboard with overrides a day]  [due:: 2026-02-06]  [completion:: 2026-02-05]  [id:: omar-0122a]
- [x] @dana tells Depot Ops about the Leeds pilot  [output:: their written agreement]  [due:: 2026-01-28]  [completion:: 2026-01-27]  [id:: omar-0122b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-05 11:52:33 -0800
data <<@@@
done lee-0129a
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

- [x] @lee tells Depot Ops about CSV, with the export steps  [output:: the mail, copied to me]  [due:: 2026-02-05]  [completion:: 2026-02-05]  [id:: lee-0129a]
- [x] @dana backs the CSV decision with the Depot Ops lead  [output:: her answer, in the thread]  [due:: 2026-02-03]  [completion:: 2026-02-03]  [id:: lee-0129b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-05 14:37:20 -0800
data <<@@@
notes: omar 02-05
@@@
M 644 inline 1on1s/omar/2026-02-05.md
data <<@@@
---
date: 2026-02-05
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0122a  live at 07:40

## Priorities
- Leeds pilot, first day
- On-call again: seven pages, same two alerts #oncall

## Blockers
- none

## Decisions
- The pilot runs four weeks before we read the numbers

## Growth
- none

## Hard question
What would you change if you had my job?
> Pay attention to who carries the pager. It is three names out of seven.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @omar writes [the pilot's stop conditions](docs/pilot-stop.md) #planner  [due:: 2026-02-20]  [id:: omar-0205a]
- [ ] @dana brings Sam the case for a second planner engineer  [output:: the case, one page]  [due:: 2026-02-19]  [id:: omar-0205b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-05 14:44:04 -0800
data <<@@@
done: priya-0202b
@@@
M 644 inline 1on1s/priya/2026-02-02.md
data <<@@@
---
date: 2026-02-02
owner: dana
with: priya
stance: coaching
---
## Priorities
- Ship the cache to the two northern depots

## Blockers
- Handheld team wants a week's notice before we change response headers  [blocker:: scope]

## Decisions
- We give them the week; launch moves to 02-16

## Growth
- Wrote the rollback steps before the launch steps  [principle:: Insist on the Highest Standards]  [evidence:: PR-855]

## Hard question
What would you change if you had my job?
> I would stop the Monday status deck. Four of us write it and I have met one reader.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @priya switches the northern depots to the cache #slot-latency  [output:: dashboard link with p99 before and after]  [due:: 2026-02-13]  [id:: priya-0202a]
- [x] @dana ends the Monday status deck  [output:: one message to the team saying so]  [due:: 2026-02-06]  [completion:: 2026-02-05]  [id:: priya-0202b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-06 17:34:21 -0800
data <<@@@
notes: ines 02-06
@@@
M 644 inline 1on1s/ines/2026-02-06.md
data <<@@@
---
date: 2026-02-06
owner: dana
with: ines
stance: coaching
---
## Priorities
- Audit: two depots done, both with printers set to the wrong heat #label-audit
- Test rig for label stock

## Blockers
- none

## Decisions
- Wrong heat is corrected on the spot and noted, not ticketed

## Growth
- Wrote the one-page heat guide that depots now keep at the printer  [principle:: Invent and Simplify]  [evidence:: docs/labels/heat.md]

## Feedback
- Heat guide  [feedback:: praise]
  - situation:: Leeds asked twice in a week which heat belongs to which stock
  - behavior:: made a card with a photograph for each stock and laminated it
  - impact:: Leeds relabels fell from 2.4% to 1.6% in eight days

## Hard question
Which of your commitments are you least sure of?
> The 20th for the audit. Four depots want to be last.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @ines builds the stock test rig: [rig notes](docs/labels/rig.md)  [due:: 2026-02-18]  [id:: ines-0206a]
- [ ] @dana orders label stock samples  [output:: delivery note]  [due:: 2026-02-13]  [id:: ines-0206b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-10 09:17:17 -0800
data <<@@@
done theo-0203a
@@@
M 644 inline 1on1s/theo/2026-02-03.md
data <<@@@
---
date: 2026-02-03
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0106a  97.1% of lines match, three days late  [on:: 2026-02-02]

## Priorities
- The 2.9%

## Blockers
- none

## Decisions
- Rounding lines are closed as one group

## Growth
- Split the 2.9% into four causes with a count for each  [principle:: Are Right, A Lot]  [evidence:: docs/recon/dry-run.md]

## Hard question
Which of your commitments are you least sure of?
> Thresholds by Friday.

## Commitments
escalate:: @sam, with the reason

- [x] @theo closes the rounding group  [output:: the change, merged]  [due:: 2026-02-10]  [completion:: 2026-02-10]  [id:: theo-0203a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-10 11:51:35 -0800
data <<@@@
slip: theo-0127a to 02-27
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

- [ ] @theo writes [the alert thresholds](docs/recon/thresholds.md)  [was:: 2026-02-06]  [why:: wants January's numbers first]  [due:: 2026-02-27]  [id:: theo-0127a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-10 16:39:35 -0800
data <<@@@
notes: theo
@@@
M 644 inline 1on1s/theo/2026-02-10.md
data <<@@@
---
date: 2026-02-10
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0203a
- [ ] theo-0127a  was due on Friday, moved to the 27th

## Priorities
- January's invoices

## Blockers
- none

## Decisions
- none

## Growth
- none

## Hard question
What have I not asked you that I should have?
> Nothing comes to mind.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @dana drafts a first set of thresholds to react to  [output:: the draft]  [due:: 2026-02-24]  [id:: theo-0210a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-11 15:32:06 -0800
data <<@@@
notes: mei
@@@
M 644 inline 1on1s/mei/2026-02-04.md
data <<@@@
---
date: 2026-02-04
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0128a  the consumer restarts at 05:55 every day and drops what it holds  [on:: 2026-02-03]

## Priorities
- Fix the restart, or survive it

## Blockers
- Two services write to the queue and the second has no owner on paper  [blocker:: scope]  #second-writer

## Decisions
- We survive the restart; moving it needs four teams

## Growth
- Found the cron line from 2021 that restarts the consumer  [principle:: Dive Deep]  [evidence:: docs/queue/0550.md]

## Hard question
Which of your commitments are you least sure of?
> The fix. I can write it; I cannot test it before a real morning.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [due:: 2026-02-17]  [id:: mei-0204a]
- [x] @dana finds the owner of the second writer #second-writer  [output:: a name on the service page]  [due:: 2026-02-10]  [completion:: 2026-02-10]  [id:: mei-0204b]
@@@
M 644 inline 1on1s/mei/2026-02-11.md
data <<@@@
---
date: 2026-02-11
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0204b  [on:: 2026-02-10]

## Priorities
- Acknowledgement change is in review

## Blockers
- Review asks for a design and the ticket asked for a fix  [blocker:: scope]  #second-writer

## Decisions
- A two-page design is enough; Priya reviews it in March with the next step

## Growth
- Answered nine review comments in one day, three of them with "you are right"  [principle:: Earn Trust]  [evidence:: https://git.example.com/labels/pr/210]

## Hard question
What are you avoiding right now?
> I avoid telling Omar that his comment is wrong. I measured it.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @mei answers Omar's comment with the measurement  [output:: the comment]  [due:: 2026-02-17]  [id:: mei-0211a]
- [ ] @dana tells both reviewers what was asked for  [output:: one message, both named]  [due:: 2026-02-13]  [id:: mei-0211b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-11 17:41:00 -0800
data <<@@@
people: theo is away next week
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
  away: [{from: 2026-02-16, to: 2026-02-20}]
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
committer Dana Cole <dana@example.com> 2026-02-12 09:41:16 -0800
data <<@@@
done: mei-0211b
@@@
M 644 inline 1on1s/mei/2026-02-11.md
data <<@@@
---
date: 2026-02-11
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0204b  [on:: 2026-02-10]

## Priorities
- Acknowledgement change is in review

## Blockers
- Review asks for a design and the ticket asked for a fix  [blocker:: scope]  #second-writer

## Decisions
- A two-page design is enough; Priya reviews it in March with the next step

## Growth
- Answered nine review comments in one day, three of them with "you are right"  [principle:: Earn Trust]  [evidence:: https://git.example.com/labels/pr/210]

## Hard question
What are you avoiding right now?
> I avoid telling Omar that his comment is wrong. I measured it.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @mei answers Omar's comment with the measurement  [output:: the comment]  [due:: 2026-02-17]  [id:: mei-0211a]
- [x] @dana tells both reviewers what was asked for  [output:: one message, both named]  [due:: 2026-02-13]  [completion:: 2026-02-12]  [id:: mei-0211b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-12 13:44:41 -0800
data <<@@@
done priya-0202a
@@@
M 644 inline 1on1s/priya/2026-02-02.md
data <<@@@
---
date: 2026-02-02
owner: dana
with: priya
stance: coaching
---
## Priorities
- Ship the cache to the two northern depots

## Blockers
- Handheld team wants a week's notice before we change response headers  [blocker:: scope]

## Decisions
- We give them the week; launch moves to 02-16

## Growth
- Wrote the rollback steps before the launch steps  [principle:: Insist on the Highest Standards]  [evidence:: PR-855]

## Hard question
What would you change if you had my job?
> I would stop the Monday status deck. Four of us write it and I have met one reader.

## Commitments
escalate:: @sam, once it is a day late

- [x] @priya switches the northern depots to the cache #slot-latency  [output:: dashboard link with p99 before and after]  [due:: 2026-02-13]  [completion:: 2026-02-12]  [id:: priya-0202a]
- [x] @dana ends the Monday status deck  [output:: one message to the team saying so]  [due:: 2026-02-06]  [completion:: 2026-02-05]  [id:: priya-0202b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-12 14:52:28 -0800
data <<@@@
notes: ines-0206b is done
@@@
M 644 inline 1on1s/ines/2026-02-06.md
data <<@@@
---
date: 2026-02-06
owner: dana
with: ines
stance: coaching
---
## Priorities
- Audit: two depots done, both with printers set to the wrong heat #label-audit
- Test rig for label stock

## Blockers
- none

## Decisions
- Wrong heat is corrected on the spot and noted, not ticketed

## Growth
- Wrote the one-page heat guide that depots now keep at the printer  [principle:: Invent and Simplify]  [evidence:: docs/labels/heat.md]

## Feedback
- Heat guide  [feedback:: praise]
  - situation:: Leeds asked twice in a week which heat belongs to which stock
  - behavior:: made a card with a photograph for each stock and laminated it
  - impact:: Leeds relabels fell from 2.4% to 1.6% in eight days

## Hard question
Which of your commitments are you least sure of?
> The 20th for the audit. Four depots want to be last.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @ines builds the stock test rig: [rig notes](docs/labels/rig.md)  [due:: 2026-02-18]  [id:: ines-0206a]
- [x] @dana orders label stock samples  [output:: delivery note]  [due:: 2026-02-13]  [completion:: 2026-02-12]  [id:: ines-0206b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-12 16:00:16 -0800
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

- [x] @lee demos the upload form to Ines  [output:: recording of the demo]  [due:: 2026-01-28]  [completion:: 2026-01-28]  [id:: lee-0115a]
- [-] @lee ships the validator for postcode files: [the validator change](https://git.example.com/depots/pr/402) #import-tool  [missed:: 2026-02-09]  [due:: 2026-02-09]  [id:: lee-0115b]
@@@
M 644 inline 1on1s/lee/2026-02-12.md
data <<@@@
---
date: 2026-02-12
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [-] lee-0115b  [on:: 2026-02-09]
- [x] lee-0129a  [on:: 2026-02-05]

## Priorities
- What is left of the validator: four file shapes, no tests for two of the finished five #import-tool

## Blockers
- Reads the depots' files for the first time when a test fails on them  [blocker:: skill]  #import-tool

## Decisions
- From now on a change counts as delivered when it is merged with tests for every file shape it names
- Validator is split: two shapes a week, each its own change

## Growth
- Asked for one sample file from each depot, which nobody had done  [principle:: Learn and Be Curious]  [evidence:: docs/samples/README.md]

## Feedback
- The validator's date  [feedback:: performance]
  - of:: lee-0115b
  - gap:: due 02-09; five of nine file shapes were there, two of the five without tests
  - standard:: merged with tests for every file shape it names
  - review:: 2026-02-26

## Hard question
What are you avoiding right now?
> I did not tell you on the 6th that I would miss the 9th. I knew.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee merges file shapes six and seven with tests: [the change](https://git.example.com/depots/pr/418) #import-tool  [due:: 2026-02-24]  [id:: lee-0212a]
- [ ] @dana asks Omar for one hour of pairing a week  [output:: the slot, in both calendars]  [due:: 2026-02-16]  [id:: lee-0212b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-13 11:20:32 -0800
data <<@@@
share: lee/2026-02-12
@@@
M 644 inline 1on1s/lee/2026-02-12.md
data <<@@@
---
date: 2026-02-12
owner: dana
with: lee
stance: coaching
shared: 2026-02-13
---
## Follow-up
- [-] lee-0115b  [on:: 2026-02-09]
- [x] lee-0129a  [on:: 2026-02-05]

## Priorities
- What is left of the validator: four file shapes, no tests for two of the finished five #import-tool

## Blockers
- Reads the depots' files for the first time when a test fails on them  [blocker:: skill]  #import-tool

## Decisions
- From now on a change counts as delivered when it is merged with tests for every file shape it names
- Validator is split: two shapes a week, each its own change

## Growth
- Asked for one sample file from each depot, which nobody had done  [principle:: Learn and Be Curious]  [evidence:: docs/samples/README.md]

## Feedback
- The validator's date  [feedback:: performance]
  - of:: lee-0115b
  - gap:: due 02-09; five of nine file shapes were there, two of the five without tests
  - standard:: merged with tests for every file shape it names
  - review:: 2026-02-26

## Hard question
What are you avoiding right now?
> I did not tell you on the 6th that I would miss the 9th. I knew.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee merges file shapes six and seven with tests: [the change](https://git.example.com/depots/pr/418) #import-tool  [due:: 2026-02-24]  [id:: lee-0212a]
- [ ] @dana asks Omar for one hour of pairing a week  [output:: the slot, in both calendars]  [due:: 2026-02-16]  [id:: lee-0212b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-13 11:33:57 -0800
data <<@@@
notes: mei-0211a is done
@@@
M 644 inline 1on1s/mei/2026-02-11.md
data <<@@@
---
date: 2026-02-11
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0204b  [on:: 2026-02-10]

## Priorities
- Acknowledgement change is in review

## Blockers
- Review asks for a design and the ticket asked for a fix  [blocker:: scope]  #second-writer

## Decisions
- A two-page design is enough; Priya reviews it in March with the next step

## Growth
- Answered nine review comments in one day, three of them with "you are right"  [principle:: Earn Trust]  [evidence:: https://git.example.com/labels/pr/210]

## Hard question
What are you avoiding right now?
> I avoid telling Omar that his comment is wrong. I measured it.

## Commitments
escalate:: @sam, the day after it is due

- [x] @mei answers Omar's comment with the measurement  [output:: the comment]  [due:: 2026-02-17]  [completion:: 2026-02-13]  [id:: mei-0211a]
- [x] @dana tells both reviewers what was asked for  [output:: one message, both named]  [due:: 2026-02-13]  [completion:: 2026-02-12]  [id:: mei-0211b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-16 14:09:05 -0800
data <<@@@
notes: priya 02-16
@@@
M 644 inline 1on1s/priya/2026-02-16.md
data <<@@@
---
date: 2026-02-16
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0202a  [on:: 2026-02-12]

## Priorities
- p99 is 310 ms in the north; the south goes next
- Two people asked for the cache library in other services

## Blockers
- none

## Decisions
- Priya says no to making it a shared library before summer

## Growth
- Turned down the shared library in one paragraph that nobody argued with  [principle:: Have Backbone; Disagree and Commit]  [evidence:: docs/slot-cache.md#not-a-library]

## Feedback
- Northern launch  [feedback:: praise]
  - situation:: launch morning, 02-12, error rate at 2% for four minutes
  - behavior:: rolled back first, explained second, relaunched the same day
  - impact:: no depot filed a ticket

## Hard question
What are you avoiding right now?
> What I am avoiding is writing the promotion document. It reads like bragging.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya switches the southern depots #slot-latency  [output:: the same dashboard, south row]  [due:: 2026-02-27]  [id:: priya-0216a]
- [ ] @priya drafts one page of [L6 evidence](docs/growth/priya.md)  [due:: 2026-03-02]  [id:: priya-0216b]

## Private
Sam asked on Friday whether P. could take Omar's platform seat. I said not as a favour to anybody.
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-16 14:13:36 -0800
data <<@@@
done lee-0212b
@@@
M 644 inline 1on1s/lee/2026-02-12.md
data <<@@@
---
date: 2026-02-12
owner: dana
with: lee
stance: coaching
shared: 2026-02-13
---
## Follow-up
- [-] lee-0115b  [on:: 2026-02-09]
- [x] lee-0129a  [on:: 2026-02-05]

## Priorities
- What is left of the validator: four file shapes, no tests for two of the finished five #import-tool

## Blockers
- Reads the depots' files for the first time when a test fails on them  [blocker:: skill]  #import-tool

## Decisions
- From now on a change counts as delivered when it is merged with tests for every file shape it names
- Validator is split: two shapes a week, each its own change

## Growth
- Asked for one sample file from each depot, which nobody had done  [principle:: Learn and Be Curious]  [evidence:: docs/samples/README.md]

## Feedback
- The validator's date  [feedback:: performance]
  - of:: lee-0115b
  - gap:: due 02-09; five of nine file shapes were there, two of the five without tests
  - standard:: merged with tests for every file shape it names
  - review:: 2026-02-26

## Hard question
What are you avoiding right now?
> I did not tell you on the 6th that I would miss the 9th. I knew.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee merges file shapes six and seven with tests: [the change](https://git.example.com/depots/pr/418) #import-tool  [due:: 2026-02-24]  [id:: lee-0212a]
- [x] @dana asks Omar for one hour of pairing a week  [output:: the slot, in both calendars]  [due:: 2026-02-16]  [completion:: 2026-02-16]  [id:: lee-0212b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-17 09:31:34 -0800
data <<@@@
slip: ines-0123a to 03-13
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

- [ ] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [was:: 2026-02-20]  [why:: four depots are in stocktaking until 03-02]  [due:: 2026-03-13]  [id:: ines-0123a]
- [x] @dana tells depots which day is theirs  [output:: the schedule, sent]  [due:: 2026-01-30]  [completion:: 2026-01-29]  [id:: ines-0123b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-17 14:46:50 -0800
data <<@@@
done mei-0204a
@@@
M 644 inline 1on1s/mei/2026-02-04.md
data <<@@@
---
date: 2026-02-04
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0128a  the consumer restarts at 05:55 every day and drops what it holds  [on:: 2026-02-03]

## Priorities
- Fix the restart, or survive it

## Blockers
- Two services write to the queue and the second has no owner on paper  [blocker:: scope]  #second-writer

## Decisions
- We survive the restart; moving it needs four teams

## Growth
- Found the cron line from 2021 that restarts the consumer  [principle:: Dive Deep]  [evidence:: docs/queue/0550.md]

## Hard question
Which of your commitments are you least sure of?
> The fix. I can write it; I cannot test it before a real morning.

## Commitments
escalate:: @sam, once it is a day late

- [x] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [due:: 2026-02-17]  [completion:: 2026-02-17]  [id:: mei-0204a]
- [x] @dana finds the owner of the second writer #second-writer  [output:: a name on the service page]  [due:: 2026-02-10]  [completion:: 2026-02-10]  [id:: mei-0204b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-18 12:09:52 -0800
data <<@@@
notes: omar-0205b is done
@@@
M 644 inline 1on1s/omar/2026-02-05.md
data <<@@@
---
date: 2026-02-05
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0122a  live at 07:40

## Priorities
- Leeds pilot, first day
- On-call again: seven pages, same two alerts #oncall

## Blockers
- none

## Decisions
- The pilot runs four weeks before we read the numbers

## Growth
- none

## Hard question
What would you change if you had my job?
> Pay attention to who carries the pager. It is three names out of seven.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @omar writes [the pilot's stop conditions](docs/pilot-stop.md) #planner  [due:: 2026-02-20]  [id:: omar-0205a]
- [x] @dana brings Sam the case for a second planner engineer  [output:: the case, one page]  [due:: 2026-02-19]  [completion:: 2026-02-18]  [id:: omar-0205b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-18 15:41:52 -0800
data <<@@@
notes: mei
@@@
M 644 inline 1on1s/mei/2026-02-18.md
data <<@@@
---
date: 2026-02-18
owner: dana
with: mei
stance: coaching
---
## Priorities
- First morning with the change: no label lost

## Blockers
- none

## Decisions
- Mei watches three mornings from the depot floor

## Growth
- Told Omar with numbers that the lock was not needed; he removed his comment  [principle:: Have Backbone; Disagree and Commit]  [evidence:: https://git.example.com/labels/pr/210]

## Hard question
What are you avoiding right now?
> That five o'clock is early.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @mei writes what she saw on the three mornings: [the floor notes](docs/queue/floor.md)  [due:: 2026-02-24]  [id:: mei-0218a]
- [ ] @dana arranges entry to the depot  [output:: badge collected]  [due:: 2026-02-20]  [id:: mei-0218b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-18 16:44:45 -0800
data <<@@@
done: ines-0206a
@@@
M 644 inline 1on1s/ines/2026-02-06.md
data <<@@@
---
date: 2026-02-06
owner: dana
with: ines
stance: coaching
---
## Priorities
- Audit: two depots done, both with printers set to the wrong heat #label-audit
- Test rig for label stock

## Blockers
- none

## Decisions
- Wrong heat is corrected on the spot and noted, not ticketed

## Growth
- Wrote the one-page heat guide that depots now keep at the printer  [principle:: Invent and Simplify]  [evidence:: docs/labels/heat.md]

## Feedback
- Heat guide  [feedback:: praise]
  - situation:: Leeds asked twice in a week which heat belongs to which stock
  - behavior:: made a card with a photograph for each stock and laminated it
  - impact:: Leeds relabels fell from 2.4% to 1.6% in eight days

## Hard question
Which of your commitments are you least sure of?
> The 20th for the audit. Four depots want to be last.

## Commitments
escalate:: @sam, once it is a day late

- [x] @ines builds the stock test rig: [rig notes](docs/labels/rig.md)  [due:: 2026-02-18]  [completion:: 2026-02-18]  [id:: ines-0206a]
- [x] @dana orders label stock samples  [output:: delivery note]  [due:: 2026-02-13]  [completion:: 2026-02-12]  [id:: ines-0206b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-19 09:25:55 -0800
data <<@@@
done mei-0218b
@@@
M 644 inline 1on1s/mei/2026-02-18.md
data <<@@@
---
date: 2026-02-18
owner: dana
with: mei
stance: coaching
---
## Priorities
- First morning with the change: no label lost

## Blockers
- none

## Decisions
- Mei watches three mornings from the depot floor

## Growth
- Told Omar with numbers that the lock was not needed; he removed his comment  [principle:: Have Backbone; Disagree and Commit]  [evidence:: https://git.example.com/labels/pr/210]

## Hard question
What are you avoiding right now?
> That five o'clock is early.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @mei writes what she saw on the three mornings: [the floor notes](docs/queue/floor.md)  [due:: 2026-02-24]  [id:: mei-0218a]
- [x] @dana arranges entry to the depot  [output:: badge collected]  [due:: 2026-02-20]  [completion:: 2026-02-19]  [id:: mei-0218b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-19 17:42:32 -0800
data <<@@@
notes: 1:1 with omar
@@@
M 644 inline 1on1s/omar/2026-02-19.md
data <<@@@
---
date: 2026-02-19
owner: dana
with: omar
stance: coaching
---
## Priorities
- Overrides in Leeds down from five a day to one
- The two noisy alerts are still on #oncall

## Blockers
- none

## Decisions
- Leeds keeps the planner whatever the other depots choose

## Growth
- Rewrote the planner's cost function after a dispatcher showed him a bridge that is not on the map  [principle:: Customer Obsession]  [evidence:: PR-877]

## Hard question
What are you avoiding right now?
> The second planner hire. I want to do the interviews and I have no evening left for them.

## Commitments
escalate:: @sam, the next morning

- [ ] @omar picks two more depots #planner  [output:: names and dates in [the roll-out plan](docs/planner-rollout.md)]  [due:: 2026-03-04]  [id:: omar-0219a]
- [ ] @dana opens the planner vacancy  [output:: the vacancy's link]  [due:: 2026-03-04]  [id:: omar-0219b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-20 14:30:29 -0800
data <<@@@
notes: 1:1 with ines
@@@
M 644 inline 1on1s/ines/2026-02-20.md
data <<@@@
---
date: 2026-02-20
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0206a  [on:: 2026-02-18]
- [ ] ines-0123a  moved on the 17th, five depots done

## Priorities
- Rig results: one of three stocks fails below five degrees

## Blockers
- none

## Decisions
- The failing stock is not reordered

## Growth
- Froze labels overnight in the depot's own cold store to prove it  [principle:: Learn and Be Curious]  [evidence:: docs/labels/rig.md]

## Hard question
What are you avoiding right now?
> Writing up. I have eleven pages of numbers and no sentence.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @ines writes the first two pages of the audit: [the draft](docs/labels/audit.md) #label-audit  [due:: 2026-03-05]  [id:: ines-0220a]
- [ ] @dana tells purchasing about the failing stock  [output:: their confirmation]  [due:: 2026-02-27]  [id:: ines-0220b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-23 09:23:29 -0800
data <<@@@
notes: theo-0210a is done
@@@
M 644 inline 1on1s/theo/2026-02-10.md
data <<@@@
---
date: 2026-02-10
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0203a
- [ ] theo-0127a  was due on Friday, moved to the 27th

## Priorities
- January's invoices

## Blockers
- none

## Decisions
- none

## Growth
- none

## Hard question
What have I not asked you that I should have?
> Nothing comes to mind.

## Commitments
escalate:: @sam, the day after it is due

- [x] @dana drafts a first set of thresholds to react to  [output:: the draft]  [due:: 2026-02-24]  [completion:: 2026-02-23]  [id:: theo-0210a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-24 10:17:05 -0800
data <<@@@
done: omar-0205a
@@@
M 644 inline 1on1s/omar/2026-02-05.md
data <<@@@
---
date: 2026-02-05
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0122a  live at 07:40

## Priorities
- Leeds pilot, first day
- On-call again: seven pages, same two alerts #oncall

## Blockers
- none

## Decisions
- The pilot runs four weeks before we read the numbers

## Growth
- none

## Hard question
What would you change if you had my job?
> Pay attention to who carries the pager. It is three names out of seven.

## Commitments
escalate:: @sam, the day after it is due

- [x] @omar writes [the pilot's stop conditions](docs/pilot-stop.md) #planner  [due:: 2026-02-20]  [completion:: 2026-02-24]  [id:: omar-0205a]
- [x] @dana brings Sam the case for a second planner engineer  [output:: the case, one page]  [due:: 2026-02-19]  [completion:: 2026-02-18]  [id:: omar-0205b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-24 15:54:52 -0800
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

- [-] @theo writes [the alert thresholds](docs/recon/thresholds.md)  [was:: 2026-02-06]  [why:: wants January's numbers first]  [why:: I wrote the thresholds; Theo reviews them]  [due:: 2026-02-27]  [cancelled:: 2026-02-24]  [id:: theo-0127a]
@@@
M 644 inline 1on1s/theo/2026-02-24.md
data <<@@@
---
date: 2026-02-24
owner: dana
with: theo
stance: rescue
---
## Follow-up
- [x] theo-0210a  [on:: 2026-02-23]
- [-] theo-0127a  [why:: I wrote the thresholds; Theo reviews them]

## Priorities
- Thresholds are live
- February cut-over

## Blockers
- none

## Decisions
- We go with my thresholds until April

## Growth
- none

## Hard question
What are you avoiding right now?
> The cut-over date.

## Commitments
escalate:: @sam, the day after

- [ ] @theo reviews the thresholds against January  [output:: comments in the document]  [due:: 2026-03-04]  [id:: theo-0224a]
- [ ] @dana tells Finance about the cut-over  [output:: the message]  [due:: 2026-03-02]  [id:: theo-0224b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-24 17:41:06 -0800
data <<@@@
done: mei-0218a
@@@
M 644 inline 1on1s/mei/2026-02-18.md
data <<@@@
---
date: 2026-02-18
owner: dana
with: mei
stance: coaching
---
## Priorities
- First morning with the change: no label lost

## Blockers
- none

## Decisions
- Mei watches three mornings from the depot floor

## Growth
- Told Omar with numbers that the lock was not needed; he removed his comment  [principle:: Have Backbone; Disagree and Commit]  [evidence:: https://git.example.com/labels/pr/210]

## Hard question
What are you avoiding right now?
> That five o'clock is early.

## Commitments
escalate:: @sam, once it is a day late

- [x] @mei writes what she saw on the three mornings: [the floor notes](docs/queue/floor.md)  [due:: 2026-02-24]  [completion:: 2026-02-24]  [id:: mei-0218a]
- [x] @dana arranges entry to the depot  [output:: badge collected]  [due:: 2026-02-20]  [completion:: 2026-02-19]  [id:: mei-0218b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-24 18:02:11 -0800
data <<@@@
notes: the queue fix is not done, two labels lost on the third morning
@@@
M 644 inline 1on1s/mei/2026-02-04.md
data <<@@@
---
date: 2026-02-04
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0128a  the consumer restarts at 05:55 every day and drops what it holds  [on:: 2026-02-03]

## Priorities
- Fix the restart, or survive it

## Blockers
- Two services write to the queue and the second has no owner on paper  [blocker:: scope]  #second-writer

## Decisions
- We survive the restart; moving it needs four teams

## Growth
- Found the cron line from 2021 that restarts the consumer  [principle:: Dive Deep]  [evidence:: docs/queue/0550.md]

## Hard question
Which of your commitments are you least sure of?
> The fix. I can write it; I cannot test it before a real morning.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [due:: 2026-02-17]  [id:: mei-0204a]
- [x] @dana finds the owner of the second writer #second-writer  [output:: a name on the service page]  [due:: 2026-02-10]  [completion:: 2026-02-10]  [id:: mei-0204b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-25 15:53:41 -0800
data <<@@@
notes: mei 02-25
@@@
M 644 inline 1on1s/mei/2026-02-25.md
data <<@@@
---
date: 2026-02-25
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [ ] mei-0204a  opened again: the change loses a label when the disk is slow, seen on the 24th

## Priorities
- What "done" is for the queue

## Blockers
- none

## Decisions
- Done is five mornings with no lost label

## Growth
- Reported her own change as broken, with the log line, an hour after she saw it  [principle:: Ownership]  [evidence:: docs/queue/floor.md]

## Hard question
What have I not asked you that I should have?
> How I felt when I saw it. Small, and then busy.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @mei makes the consumer keep what it holds on a slow disk: [the second change](https://git.example.com/labels/pr/222) #queue-loss  [due:: 2026-03-04]  [id:: mei-0225a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-26 13:28:17 -0800
data <<@@@
notes: ines-0220b is done
@@@
M 644 inline 1on1s/ines/2026-02-20.md
data <<@@@
---
date: 2026-02-20
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0206a  [on:: 2026-02-18]
- [ ] ines-0123a  moved on the 17th, five depots done

## Priorities
- Rig results: one of three stocks fails below five degrees

## Blockers
- none

## Decisions
- The failing stock is not reordered

## Growth
- Froze labels overnight in the depot's own cold store to prove it  [principle:: Learn and Be Curious]  [evidence:: docs/labels/rig.md]

## Hard question
What are you avoiding right now?
> Writing up. I have eleven pages of numbers and no sentence.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @ines writes the first two pages of the audit: [the draft](docs/labels/audit.md) #label-audit  [due:: 2026-03-05]  [id:: ines-0220a]
- [x] @dana tells purchasing about the failing stock  [output:: their confirmation]  [due:: 2026-02-27]  [completion:: 2026-02-26]  [id:: ines-0220b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-26 15:57:15 -0800
data <<@@@
notes: lee 02-26
@@@
M 644 inline 1on1s/lee/2026-02-12.md
data <<@@@
---
date: 2026-02-12
owner: dana
with: lee
stance: coaching
shared: 2026-02-13
---
## Follow-up
- [-] lee-0115b  [on:: 2026-02-09]
- [x] lee-0129a  [on:: 2026-02-05]

## Priorities
- What is left of the validator: four file shapes, no tests for two of the finished five #import-tool

## Blockers
- Reads the depots' files for the first time when a test fails on them  [blocker:: skill]  #import-tool

## Decisions
- From now on a change counts as delivered when it is merged with tests for every file shape it names
- Validator is split: two shapes a week, each its own change

## Growth
- Asked for one sample file from each depot, which nobody had done  [principle:: Learn and Be Curious]  [evidence:: docs/samples/README.md]

## Feedback
- The validator's date  [feedback:: performance]
  - of:: lee-0115b
  - gap:: due 02-09; five of nine file shapes were there, two of the five without tests
  - standard:: merged with tests for every file shape it names
  - review:: 2026-02-26

## Hard question
What are you avoiding right now?
> I did not tell you on the 6th that I would miss the 9th. I knew.

## Commitments
escalate:: @sam, the next morning

- [-] @lee merges file shapes six and seven with tests: [the change](https://git.example.com/depots/pr/418) #import-tool  [missed:: 2026-02-24]  [due:: 2026-02-24]  [id:: lee-0212a]
- [x] @dana asks Omar for one hour of pairing a week  [output:: the slot, in both calendars]  [due:: 2026-02-16]  [completion:: 2026-02-16]  [id:: lee-0212b]
@@@
M 644 inline 1on1s/lee/2026-02-26.md
data <<@@@
---
date: 2026-02-26
owner: dana
with: lee
stance: control
---
## Follow-up
- [-] lee-0212a  [on:: 2026-02-24]

## Priorities
- One shape merged of two; the second fails on the Hull file #import-tool

## Blockers
- Hull sends two address columns and the validator allows one  [blocker:: skill]  #import-tool

## Decisions
- Pairing with Omar twice a week until shape nine is merged

## Growth
- none

## Feedback
- The validator, second date  [feedback:: performance]
  - of:: lee-0212a
  - gap:: due 02-24; one of two file shapes was merged, and I heard on the day
  - standard:: merged with tests for every file shape it names
  - review:: 2026-03-26
  - consequence:: the import tool's launch goes to Omar and Lee stays on the validator

## Hard question
What are you avoiding right now?
> Whether you still think that I can do this. I would sooner hear it now.

## Commitments
escalate:: @sam, with the reason

- [ ] @lee merges shape seven, Hull file included: [the change](https://git.example.com/depots/pr/431) #import-tool  [due:: 2026-03-10]  [id:: lee-0226a]
- [ ] @lee writes to me two days before any date that is in doubt  [output:: the first such message, or a line on 03-12 that none was needed]  [due:: 2026-03-02]  [id:: lee-0226b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-26 17:46:20 -0800
data <<@@@
done: priya-0216a
@@@
M 644 inline 1on1s/priya/2026-02-16.md
data <<@@@
---
date: 2026-02-16
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0202a  [on:: 2026-02-12]

## Priorities
- p99 is 310 ms in the north; the south goes next
- Two people asked for the cache library in other services

## Blockers
- none

## Decisions
- Priya says no to making it a shared library before summer

## Growth
- Turned down the shared library in one paragraph that nobody argued with  [principle:: Have Backbone; Disagree and Commit]  [evidence:: docs/slot-cache.md#not-a-library]

## Feedback
- Northern launch  [feedback:: praise]
  - situation:: launch morning, 02-12, error rate at 2% for four minutes
  - behavior:: rolled back first, explained second, relaunched the same day
  - impact:: no depot filed a ticket

## Hard question
What are you avoiding right now?
> What I am avoiding is writing the promotion document. It reads like bragging.

## Commitments
escalate:: @sam, with the reason

- [x] @priya switches the southern depots #slot-latency  [output:: the same dashboard, south row]  [due:: 2026-02-27]  [completion:: 2026-02-26]  [id:: priya-0216a]
- [ ] @priya drafts one page of [L6 evidence](docs/growth/priya.md)  [due:: 2026-03-02]  [id:: priya-0216b]

## Private
Sam asked on Friday whether P. could take Omar's platform seat. I said not as a favour to anybody.
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-26 18:34:00 -0800
data <<@@@
notes: outcome of the first feedback to lee
@@@
M 644 inline 1on1s/lee/2026-02-12.md
data <<@@@
---
date: 2026-02-12
owner: dana
with: lee
stance: coaching
shared: 2026-02-13
---
## Follow-up
- [-] lee-0115b  [on:: 2026-02-09]
- [x] lee-0129a  [on:: 2026-02-05]

## Priorities
- What is left of the validator: four file shapes, no tests for two of the finished five #import-tool

## Blockers
- Reads the depots' files for the first time when a test fails on them  [blocker:: skill]  #import-tool

## Decisions
- From now on a change counts as delivered when it is merged with tests for every file shape it names
- Validator is split: two shapes a week, each its own change

## Growth
- Asked for one sample file from each depot, which nobody had done  [principle:: Learn and Be Curious]  [evidence:: docs/samples/README.md]

## Feedback
- The validator's date  [feedback:: performance]
  - of:: lee-0115b
  - gap:: due 02-09; five of nine file shapes were there, two of the five without tests
  - standard:: merged with tests for every file shape it names
  - review:: 2026-02-26
  - outcome:: unchanged
  - reviewed:: 2026-02-26

## Hard question
What are you avoiding right now?
> I did not tell you on the 6th that I would miss the 9th. I knew.

## Commitments
escalate:: @sam, the next morning

- [-] @lee merges file shapes six and seven with tests: [the change](https://git.example.com/depots/pr/418) #import-tool  [missed:: 2026-02-24]  [due:: 2026-02-24]  [id:: lee-0212a]
- [x] @dana asks Omar for one hour of pairing a week  [output:: the slot, in both calendars]  [due:: 2026-02-16]  [completion:: 2026-02-16]  [id:: lee-0212b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-02-27 09:01:05 -0800
data <<@@@
share: lee/2026-02-26
@@@
M 644 inline 1on1s/lee/2026-02-26.md
data <<@@@
---
date: 2026-02-26
owner: dana
with: lee
stance: control
shared: 2026-02-27
---
## Follow-up
- [-] lee-0212a  [on:: 2026-02-24]

## Priorities
- One shape merged of two; the second fails on the Hull file #import-tool

## Blockers
- Hull sends two address columns and the validator allows one  [blocker:: skill]  #import-tool

## Decisions
- Pairing with Omar twice a week until shape nine is merged

## Growth
- none

## Feedback
- The validator, second date  [feedback:: performance]
  - of:: lee-0212a
  - gap:: due 02-24; one of two file shapes was merged, and I heard on the day
  - standard:: merged with tests for every file shape it names
  - review:: 2026-03-26
  - consequence:: the import tool's launch goes to Omar and Lee stays on the validator

## Hard question
What are you avoiding right now?
> Whether you still think that I can do this. I would sooner hear it now.

## Commitments
escalate:: @sam, with the reason

- [ ] @lee merges shape seven, Hull file included: [the change](https://git.example.com/depots/pr/431) #import-tool  [due:: 2026-03-10]  [id:: lee-0226a]
- [ ] @lee writes to me two days before any date that is in doubt  [output:: the first such message, or a line on 03-12 that none was needed]  [due:: 2026-03-02]  [id:: lee-0226b]
@@@
