# June. Half-year reviews, and one sentence of March that reads differently afterwards.
commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-01 09:18:26 -0700
data <<@@@
slip: theo-0519a to 06-12
@@@
M 644 inline 1on1s/theo/2026-05-19.md
data <<@@@
---
date: 2026-05-19
owner: dana
with: theo
stance: rescue
---
## Follow-up
- [-] theo-0505a  [on:: 2026-05-18]

## Priorities
- Runbook is not there; I have an outline

## Blockers
- none

## Decisions
- I write the outline and Theo fills it

## Growth
- none

## Hard question
What are you avoiding right now?
> The runbook.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @theo fills the runbook's outline: [the runbook](docs/recon/runbook.md)  [was:: 2026-05-29]  [why:: April's closing came first]  [due:: 2026-06-12]  [id:: theo-0519a]
- [x] @dana writes the outline  [output:: the outline]  [due:: 2026-05-22]  [completion:: 2026-05-22]  [id:: theo-0519b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-02 11:44:03 -0700
data <<@@@
notes: mei-0527b is done
@@@
M 644 inline 1on1s/mei/2026-05-27.md
data <<@@@
---
date: 2026-05-27
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0520a  [on:: 2026-05-26]

## Priorities
- Four depots on step three, 0 lost in five mornings

## Blockers
- none

## Decisions
- The remaining seven follow without a meeting

## Growth
- Ran five mornings as agreed and stopped on the second when a printer jammed, to be sure  [principle:: Insist on the Highest Standards]  [evidence:: docs/queue/mornings.md]

## Hard question
What are you avoiding right now?
> I owe Theo an answer about his replay job and I do not understand it well enough to give one.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @mei ships step three to all depots #queue-steps  [output:: lost labels for five mornings]  [due:: 2026-06-09]  [id:: mei-0527a]
- [x] @dana sits down with Mei and Theo's replay job  [output:: what we understood, in one page]  [due:: 2026-06-02]  [completion:: 2026-06-02]  [id:: mei-0527b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-02 14:26:23 -0700
data <<@@@
notes: theo 06-02
@@@
M 644 inline 1on1s/theo/2026-06-02.md
data <<@@@
---
date: 2026-06-02
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [ ] theo-0519a  moved to the 12th

## Priorities
- April is closed tomorrow

## Blockers
- Replay fails about twice a week and the morning shift restarts it  [blocker:: skill]  #flaky-replay

## Decisions
- We'll see how it goes in June

## Growth
- Missed the date for the runbook again, April came first

## Hard question
What would you change if you had my job?
> I would ask less in writing.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @theo describes the replay job's failures  [output:: a page with dates]  [due:: 2026-06-15]  [id:: theo-0602a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-03 12:34:02 -0700
data <<@@@
notes: theo-0526a is done
@@@
M 644 inline 1on1s/theo/2026-05-26.md
data <<@@@
---
date: 2026-05-26
owner: dana
with: theo
stance: coaching
---
## Priorities
- Runbook
- April closes this week

## Blockers
- none

## Decisions
- none

## Growth
- Solid effort on April

## Hard question
What are you avoiding right now?
> The runbook.

## Commitments
escalate:: @sam, once it is a day late

- [x] @theo closes April with Finance  [output:: Finance's confirmation]  [due:: 2026-06-02]  [completion:: 2026-06-03]  [id:: theo-0526a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-03 15:47:10 -0700
data <<@@@
done lee-0521a
@@@
M 644 inline 1on1s/lee/2026-05-21.md
data <<@@@
---
date: 2026-05-21
owner: dana
with: lee
stance: coaching
---
## Priorities
- Import tool for all eleven depots in June

## Blockers
- Two depots share one login and the tool needs one each  [blocker:: politics]  #logins

## Decisions
- Each depot gets its own login before its first upload; no exceptions

## Growth
- Wrote up his own slow answer on 05-14 without being asked, with times  [principle:: Ownership]  [evidence:: docs/oncall/2026-05.md]

## Signals
- Standard from February held for ten weeks: nine of nine changes merged with tests  [signal:: performance]  [trend:: better]  [evidence:: docs/samples/README.md]

## Hard question
What would you change if you had my job?
> I would give the depots a say in what comes after Excel.

## Commitments
escalate:: @sam, the next morning

- [x] @lee has eleven logins issued #logins  [output:: the list, without passwords]  [due:: 2026-06-03]  [completion:: 2026-06-03]  [id:: lee-0521a]
- [x] @dana asks IT for the two missing logins  [output:: ticket number and date]  [due:: 2026-05-29]  [completion:: 2026-05-28]  [id:: lee-0521b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-03 16:33:06 -0700
data <<@@@
notes: mei
@@@
M 644 inline 1on1s/mei/2026-06-03.md
data <<@@@
---
date: 2026-06-03
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0527b  [on:: 2026-06-02]

## Priorities
- Derby and York this week

## Blockers
- none

## Decisions
- A depot with a broken printer counts as done when its labels are kept, printed or not

## Growth
- Explained the queue to two dispatchers with paper cups  [principle:: Earn Trust]  [evidence:: docs/queue/cups.jpg]

## Hard question
What would you change if you had my job?
> Let the new engineer ask me the fourteen questions.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @mei turns the fourteen questions into a first-week path: [the path](docs/onboarding/first-week.md) #first-week  [due:: 2026-06-12]  [id:: mei-0603a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-03 16:57:47 -0700
data <<@@@
notes: ines-0529b is done
@@@
M 644 inline 1on1s/ines/2026-05-29.md
data <<@@@
---
date: 2026-05-29
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0515a  [on:: 2026-05-26]

## Priorities
- Model swap: which depots change printers first

## Blockers
- Purchasing wants three quotes for a printer that one company makes  [blocker:: politics]  #quotes

## Decisions
- We ask for one quote and an exception, with the audit attached

## Growth
- Won the exception with two pages and a photograph  [principle:: Bias for Action]  [evidence:: docs/labels/exception.md]

## Hard question
Which of your commitments are you least sure of?
> The June sheet. It needs a number that Lee's tool has and I do not.

## Commitments
escalate:: @sam, with the reason

- [ ] @ines sends Finance the May sheet two working days before the close #relabel-cost  [output:: the mail]  [due:: 2026-06-10]  [id:: ines-0529a]
- [x] @dana gets Lee to open the upload counts #relabel-cost  [output:: read access for Ines]  [due:: 2026-06-05]  [completion:: 2026-06-03]  [id:: ines-0529b]
@@@

commit refs/heads/main
committer Sam Ortiz <sam@example.com> 2026-06-04 09:37:29 -0700
data <<@@@
done: mei-0521a
@@@
M 644 inline 1on1s/mei/2026-05-21-skip-level.md
data <<@@@
---
date: 2026-05-21
owner: sam
with: mei
kind: skip-level
---
## Decisions
- The half-year plan gets one number a line, and Mei reads the draft

## Hard question
What have I not asked you that I should have?
> How much of what I know about the goals I had to ask for. Nearly all, until March.

## Commitments
escalate:: @dana, who then asks me why

- [x] @sam sends Mei the draft of the half-year plan  [output:: her comments, answered]  [due:: 2026-06-05]  [completion:: 2026-06-04]  [id:: mei-0521a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-04 11:10:00 -0700
data <<@@@
done priya-0526a
@@@
M 644 inline 1on1s/priya/2026-05-26.md
data <<@@@
---
date: 2026-05-26
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0511a  [on:: 2026-05-22]

## Priorities
- Courier slots: first courier in the sandbox

## Blockers
- none

## Decisions
- We own courier slots through the end of 2026; Sam agrees

## Growth
- Got Payments to move their key format to ours, by showing them their own error log  [principle:: Earn Trust]  [evidence:: https://git.example.com/payments/pr/377]  [level:: L6]  [criterion:: Influence]
  - situation:: Payments had refused the shared key format since January
  - behavior:: read their error log for a week and brought them their own ten worst cases
  - impact:: Payments merged the format on 05-21, and duplicate slots fell from forty a day to one

## Hard question
What are you avoiding right now?
> Saying no to the second courier. They are polite and there are two of them.

## Commitments
escalate:: @sam, once it is a day late

- [x] @priya brings the first courier live #courier  [output:: first paid delivery, order number]  [due:: 2026-06-05]  [completion:: 2026-06-04]  [id:: priya-0526a]
- [x] @dana answers the second courier  [output:: the mail, copied to Priya]  [due:: 2026-06-01]  [completion:: 2026-05-29]  [id:: priya-0526b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-04 16:01:59 -0700
data <<@@@
notes: 1:1 with lee
@@@
M 644 inline 1on1s/lee/2026-06-04.md
data <<@@@
---
date: 2026-06-04
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0521a  [on:: 2026-06-03]

## Priorities
- Nine depots on the tool, two to go
- Parental leave from October: who answers the clerks

## Blockers
- none

## Decisions
- The nightly job is switched off when the eleventh depot uploads, and on no other day

## Growth
- none

## Feedback
- Support for the clerks  [feedback:: coaching]
  - situation:: three clerks rang him on one morning, 06-01
  - behavior:: answered each at length, alone, and moved his own work to the evening
  - impact:: the help page that would have answered all three is still unwritten

## Hard question
Which of your commitments are you least sure of?
> The last two depots. One of them has not answered since April.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee publishes [the clerk's help page](docs/import-help.md)  [due:: 2026-06-16]  [id:: lee-0604a]
- [ ] @lee brings the last two depots onto the tool  [output:: both first uploads, listed]  [due:: 2026-06-16]  [id:: lee-0604b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-05 09:30:39 -0700
data <<@@@
share: lee/2026-06-04
@@@
M 644 inline 1on1s/lee/2026-06-04.md
data <<@@@
---
date: 2026-06-04
owner: dana
with: lee
stance: coaching
shared: 2026-06-05
---
## Follow-up
- [x] lee-0521a  [on:: 2026-06-03]

## Priorities
- Nine depots on the tool, two to go
- Parental leave from October: who answers the clerks

## Blockers
- none

## Decisions
- The nightly job is switched off when the eleventh depot uploads, and on no other day

## Growth
- none

## Feedback
- Support for the clerks  [feedback:: coaching]
  - situation:: three clerks rang him on one morning, 06-01
  - behavior:: answered each at length, alone, and moved his own work to the evening
  - impact:: the help page that would have answered all three is still unwritten

## Hard question
Which of your commitments are you least sure of?
> The last two depots. One of them has not answered since April.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee publishes [the clerk's help page](docs/import-help.md)  [due:: 2026-06-16]  [id:: lee-0604a]
- [ ] @lee brings the last two depots onto the tool  [output:: both first uploads, listed]  [due:: 2026-06-16]  [id:: lee-0604b]
@@@

commit refs/heads/main
committer Sam Ortiz <sam@example.com> 2026-06-05 16:25:00 -0700
data <<@@@
people: Omar leads routing from July
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
  role: Senior SDE, technical lead for routing from 2026-07-01
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
  away: [{from: 2026-04-29, to: 2026-05-08}]
  escalate: sam
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-05 16:55:06 -0700
data <<@@@
notes: omar-0528b is done
@@@
M 644 inline 1on1s/omar/2026-05-28.md
data <<@@@
---
date: 2026-05-28
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0430b  yes, from 07-01, with the new hire reporting to him in practice and to me on paper  [on:: 2026-05-27]

## Priorities
- What a technical lead decides here without asking

## Blockers
- none

## Decisions
- Let's see how it goes with the lead role over the summer
- Omar decides routing designs; I hear of them, I do not approve them

## Growth
- Read the bus-factor list aloud to the team and asked for volunteers by line  [principle:: Ownership]  [evidence:: docs/bus-factor.md]

## Hard question
What are you avoiding right now?
> I have not told the recruiter no. I will when the change is in the system and not in a note.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @omar hands three of the list's lines to named people #bus-factor  [output:: the list, with three names]  [due:: 2026-06-10]  [id:: omar-0528a]
- [x] @dana has the role change entered  [output:: the system's confirmation]  [due:: 2026-06-05]  [completion:: 2026-06-05]  [id:: omar-0528b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-08 16:24:53 -0700
data <<@@@
notes: priya
@@@
M 644 inline 1on1s/priya/2026-06-08.md
data <<@@@
---
date: 2026-06-08
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0526a  first delivery at 09:12, no retries  [on:: 2026-06-04]

## Priorities
- What Priya leaves behind when she takes three weeks in July

## Blockers
- none

## Decisions
- Omar reviews slot changes in July; nobody else is asked
- Reversed: making it a shared library before summer is right after all; Returns needs the slot cache in July

## Growth
- Wrote the July hand-over before I asked for one  [principle:: Ownership]  [evidence:: docs/july-handover.md]

## Feedback
- Courier launch  [feedback:: praise]
  - situation:: the courier's sandbox sent duplicate orders on 06-02
  - behavior:: rang their engineer, found the clock difference together, shipped a guard in the afternoon
  - impact:: launch kept its date and the courier asked to name us in their case study

## Hard question
Which of your commitments are you least sure of?
> The guard. It is right, and it has one test.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya adds the failure tests for duplicate orders: [the test change](https://git.example.com/slots/pr/1061) #courier  [due:: 2026-06-19]  [id:: priya-0608a]
- [ ] @dana confirms July cover with Omar  [output:: his yes, in the hand-over page]  [due:: 2026-06-15]  [id:: priya-0608b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-09 08:20:01 -0700
data <<@@@
notes: theo cancelled, closing April
@@@
M 644 inline 1on1s/theo/2026-06-09.md
data <<@@@
---
date: 2026-06-09
owner: dana
with: theo
kind: cancelled
by: theo
---
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-09 10:16:14 -0700
data <<@@@
done: mei-0527a
@@@
M 644 inline 1on1s/mei/2026-05-27.md
data <<@@@
---
date: 2026-05-27
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0520a  [on:: 2026-05-26]

## Priorities
- Four depots on step three, 0 lost in five mornings

## Blockers
- none

## Decisions
- The remaining seven follow without a meeting

## Growth
- Ran five mornings as agreed and stopped on the second when a printer jammed, to be sure  [principle:: Insist on the Highest Standards]  [evidence:: docs/queue/mornings.md]

## Hard question
What are you avoiding right now?
> I owe Theo an answer about his replay job and I do not understand it well enough to give one.

## Commitments
escalate:: @sam, the day after it is due

- [x] @mei ships step three to all depots #queue-steps  [output:: lost labels for five mornings]  [due:: 2026-06-09]  [completion:: 2026-06-09]  [id:: mei-0527a]
- [x] @dana sits down with Mei and Theo's replay job  [output:: what we understood, in one page]  [due:: 2026-06-02]  [completion:: 2026-06-02]  [id:: mei-0527b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-10 12:11:39 -0700
data <<@@@
done: omar-0528a
@@@
M 644 inline 1on1s/omar/2026-05-28.md
data <<@@@
---
date: 2026-05-28
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0430b  yes, from 07-01, with the new hire reporting to him in practice and to me on paper  [on:: 2026-05-27]

## Priorities
- What a technical lead decides here without asking

## Blockers
- none

## Decisions
- Let's see how it goes with the lead role over the summer
- Omar decides routing designs; I hear of them, I do not approve them

## Growth
- Read the bus-factor list aloud to the team and asked for volunteers by line  [principle:: Ownership]  [evidence:: docs/bus-factor.md]

## Hard question
What are you avoiding right now?
> I have not told the recruiter no. I will when the change is in the system and not in a note.

## Commitments
escalate:: @sam, once it is a day late

- [x] @omar hands three of the list's lines to named people #bus-factor  [output:: the list, with three names]  [due:: 2026-06-10]  [completion:: 2026-06-10]  [id:: omar-0528a]
- [x] @dana has the role change entered  [output:: the system's confirmation]  [due:: 2026-06-05]  [completion:: 2026-06-05]  [id:: omar-0528b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-10 14:17:10 -0700
data <<@@@
done ines-0529a
@@@
M 644 inline 1on1s/ines/2026-05-29.md
data <<@@@
---
date: 2026-05-29
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0515a  [on:: 2026-05-26]

## Priorities
- Model swap: which depots change printers first

## Blockers
- Purchasing wants three quotes for a printer that one company makes  [blocker:: politics]  #quotes

## Decisions
- We ask for one quote and an exception, with the audit attached

## Growth
- Won the exception with two pages and a photograph  [principle:: Bias for Action]  [evidence:: docs/labels/exception.md]

## Hard question
Which of your commitments are you least sure of?
> The June sheet. It needs a number that Lee's tool has and I do not.

## Commitments
escalate:: @sam, with the reason

- [x] @ines sends Finance the May sheet two working days before the close #relabel-cost  [output:: the mail]  [due:: 2026-06-10]  [completion:: 2026-06-10]  [id:: ines-0529a]
- [x] @dana gets Lee to open the upload counts #relabel-cost  [output:: read access for Ines]  [due:: 2026-06-05]  [completion:: 2026-06-03]  [id:: ines-0529b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-10 17:41:48 -0700
data <<@@@
notes: mei
@@@
M 644 inline 1on1s/mei/2026-06-10.md
data <<@@@
---
date: 2026-06-10
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0527a  eleven depots, five mornings, none  [on:: 2026-06-09]

## Priorities
- After the queue: who answers for it

## Blockers
- none

## Decisions
- Mei answers for the label queue; her name is on the page

## Growth
- Wrote the queue's own page of what it promises and what it does not  [principle:: Ownership]  [evidence:: docs/queue/README.md]  [level:: L5]

## Feedback
- Queue, all depots  [feedback:: praise]
  - evidence:: docs/queue/mornings.md

## Hard question
What are you avoiding right now?
> That I would like to hear where I stand, and not at the review.

## Commitments
escalate:: @sam, the next morning

- [ ] @dana writes where she stands in five lines  [output:: the five lines, before the meeting]  [due:: 2026-06-16]  [id:: mei-0610a]
- [ ] @mei names the two numbers that will page her  [output:: the alert file]  [due:: 2026-06-19]  [id:: mei-0610b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-11 12:48:42 -0700
data <<@@@
done priya-0608b
@@@
M 644 inline 1on1s/priya/2026-06-08.md
data <<@@@
---
date: 2026-06-08
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0526a  first delivery at 09:12, no retries  [on:: 2026-06-04]

## Priorities
- What Priya leaves behind when she takes three weeks in July

## Blockers
- none

## Decisions
- Omar reviews slot changes in July; nobody else is asked
- Reversed: making it a shared library before summer is right after all; Returns needs the slot cache in July

## Growth
- Wrote the July hand-over before I asked for one  [principle:: Ownership]  [evidence:: docs/july-handover.md]

## Feedback
- Courier launch  [feedback:: praise]
  - situation:: the courier's sandbox sent duplicate orders on 06-02
  - behavior:: rang their engineer, found the clock difference together, shipped a guard in the afternoon
  - impact:: launch kept its date and the courier asked to name us in their case study

## Hard question
Which of your commitments are you least sure of?
> The guard. It is right, and it has one test.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya adds the failure tests for duplicate orders: [the test change](https://git.example.com/slots/pr/1061) #courier  [due:: 2026-06-19]  [id:: priya-0608a]
- [x] @dana confirms July cover with Omar  [output:: his yes, in the hand-over page]  [due:: 2026-06-15]  [completion:: 2026-06-11]  [id:: priya-0608b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-11 16:30:00 -0700
data <<@@@
notes: omar
@@@
M 644 inline 1on1s/omar/2026-06-11.md
data <<@@@
---
date: 2026-06-11
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0528a  [on:: 2026-06-10]

## Priorities
- July: two people away, one new

## Blockers
- none

## Decisions
- Omar reviews slot changes while Priya is away

## Growth
- First design decided without me, and the record says why  [principle:: Deliver Results]  [evidence:: docs/decisions/0031.md]

## Signals
- "I told the recruiter no on Monday"  [signal:: attrition]  [trend:: better]  [likelihood:: low]  [impact:: high]  [regretted:: yes]

## Hard question
What would you change if you had my job?
> Write down sooner what you heard. The pager took you ten weeks.

## Commitments
escalate:: @sam, with the reason

- [ ] @omar writes the first-month plan for the new engineer: [the plan](docs/onboarding/routing.md) #onboarding  [due:: 2026-06-24]  [id:: omar-0611a]
- [ ] @dana books the new engineer's desk, laptop and depot day  [output:: three confirmations]  [due:: 2026-06-19]  [id:: omar-0611b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-11 17:58:00 -0700
data <<@@@
people: priya is away in July
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
  away: [{from: 2026-07-06, to: 2026-07-24}]
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
  role: Senior SDE, technical lead for routing from 2026-07-01
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
  away: [{from: 2026-04-29, to: 2026-05-08}]
  escalate: sam
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-12 12:00:13 -0700
data <<@@@
notes: mei-0603a is done
@@@
M 644 inline 1on1s/mei/2026-06-03.md
data <<@@@
---
date: 2026-06-03
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0527b  [on:: 2026-06-02]

## Priorities
- Derby and York this week

## Blockers
- none

## Decisions
- A depot with a broken printer counts as done when its labels are kept, printed or not

## Growth
- Explained the queue to two dispatchers with paper cups  [principle:: Earn Trust]  [evidence:: docs/queue/cups.jpg]

## Hard question
What would you change if you had my job?
> Let the new engineer ask me the fourteen questions.

## Commitments
escalate:: @sam, the day after it is due

- [x] @mei turns the fourteen questions into a first-week path: [the path](docs/onboarding/first-week.md) #first-week  [due:: 2026-06-12]  [completion:: 2026-06-12]  [id:: mei-0603a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-12 17:33:37 -0700
data <<@@@
notes: 1:1 with ines
@@@
M 644 inline 1on1s/ines/2026-06-12.md
data <<@@@
---
date: 2026-06-12
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0529a  [on:: 2026-06-10]

## Priorities
- Printer swap in Leeds: relabels at 0.7%

## Blockers
- none

## Decisions
- Hull is next; Derby waits for the second delivery

## Growth
- Let the Leeds crew do the second swap while she read the steps aloud  [principle:: Hire and Develop the Best]  [evidence:: docs/labels/swap.md]  [level:: L6]

## Feedback
- Leeds swap  [feedback:: praise]
  - evidence:: docs/labels/swap.md

## Hard question
What are you avoiding right now?
> My half-year review. I would sooner do yours.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @ines swaps Hull's printers #swap  [output:: relabel rate, a week before and a week after]  [due:: 2026-06-24]  [id:: ines-0612a]
- [ ] @dana confirms Derby's delivery date  [output:: the date]  [due:: 2026-06-19]  [id:: ines-0612b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-15 14:26:59 -0700
data <<@@@
notes: lee-0604a is done
@@@
M 644 inline 1on1s/lee/2026-06-04.md
data <<@@@
---
date: 2026-06-04
owner: dana
with: lee
stance: coaching
shared: 2026-06-05
---
## Follow-up
- [x] lee-0521a  [on:: 2026-06-03]

## Priorities
- Nine depots on the tool, two to go
- Parental leave from October: who answers the clerks

## Blockers
- none

## Decisions
- The nightly job is switched off when the eleventh depot uploads, and on no other day

## Growth
- none

## Feedback
- Support for the clerks  [feedback:: coaching]
  - situation:: three clerks rang him on one morning, 06-01
  - behavior:: answered each at length, alone, and moved his own work to the evening
  - impact:: the help page that would have answered all three is still unwritten

## Hard question
Which of your commitments are you least sure of?
> The last two depots. One of them has not answered since April.

## Commitments
escalate:: @sam, the next morning

- [x] @lee publishes [the clerk's help page](docs/import-help.md)  [due:: 2026-06-16]  [completion:: 2026-06-15]  [id:: lee-0604a]
- [ ] @lee brings the last two depots onto the tool  [output:: both first uploads, listed]  [due:: 2026-06-16]  [id:: lee-0604b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-16 14:09:24 -0700
data <<@@@
notes: theo
@@@
M 644 inline 1on1s/theo/2026-05-19.md
data <<@@@
---
date: 2026-05-19
owner: dana
with: theo
stance: rescue
---
## Follow-up
- [-] theo-0505a  [on:: 2026-05-18]

## Priorities
- Runbook is not there; I have an outline

## Blockers
- none

## Decisions
- I write the outline and Theo fills it

## Growth
- none

## Hard question
What are you avoiding right now?
> The runbook.

## Commitments
escalate:: @sam, once it is a day late

- [-] @theo fills the runbook's outline: [the runbook](docs/recon/runbook.md)  [was:: 2026-05-29]  [why:: April's closing came first]  [why:: I finished the runbook on Saturday]  [due:: 2026-06-12]  [cancelled:: 2026-06-16]  [id:: theo-0519a]
- [x] @dana writes the outline  [output:: the outline]  [due:: 2026-05-22]  [completion:: 2026-05-22]  [id:: theo-0519b]
@@@
M 644 inline 1on1s/theo/2026-06-16.md
data <<@@@
---
date: 2026-06-16
owner: dana
with: theo
stance: rescue, coaching
---
## Follow-up
- [-] theo-0519a  [why:: I finished the runbook on Saturday]

## Priorities
- Runbook is published
- Replay: the shift lead asked me about it #flaky-replay

## Blockers
- none

## Decisions
- Keep an eye on it, mornings only
- Circle back on the replay job after the half-year

## Growth
- none

## Feedback
- Runbook  [feedback:: praise]
  - evidence:: docs/recon/runbook.md

## Hard question
Which of your commitments are you least sure of?
> The replay page.

## Commitments
escalate:: @sam, with the reason

- [ ] @theo switches off the old batch  [output:: the change, merged]  [due:: 2026-06-26]  [id:: theo-0616a]
- [ ] @dana tells Finance that the old batch ends  [output:: the message]  [due:: 2026-06-22]  [id:: theo-0616b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-16 17:02:25 -0700
data <<@@@
notes: mei-0610a is done
@@@
M 644 inline 1on1s/mei/2026-06-10.md
data <<@@@
---
date: 2026-06-10
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0527a  eleven depots, five mornings, none  [on:: 2026-06-09]

## Priorities
- After the queue: who answers for it

## Blockers
- none

## Decisions
- Mei answers for the label queue; her name is on the page

## Growth
- Wrote the queue's own page of what it promises and what it does not  [principle:: Ownership]  [evidence:: docs/queue/README.md]  [level:: L5]

## Feedback
- Queue, all depots  [feedback:: praise]
  - evidence:: docs/queue/mornings.md

## Hard question
What are you avoiding right now?
> That I would like to hear where I stand, and not at the review.

## Commitments
escalate:: @sam, the next morning

- [x] @dana writes where she stands in five lines  [output:: the five lines, before the meeting]  [due:: 2026-06-16]  [completion:: 2026-06-16]  [id:: mei-0610a]
- [ ] @mei names the two numbers that will page her  [output:: the alert file]  [due:: 2026-06-19]  [id:: mei-0610b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-17 09:11:26 -0700
data <<@@@
notes: mei cancelled, planning day
@@@
M 644 inline 1on1s/mei/2026-06-17.md
data <<@@@
---
date: 2026-06-17
owner: dana
with: mei
kind: cancelled
by: dana
---
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-17 11:05:19 -0700
data <<@@@
done omar-0611b
@@@
M 644 inline 1on1s/omar/2026-06-11.md
data <<@@@
---
date: 2026-06-11
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0528a  [on:: 2026-06-10]

## Priorities
- July: two people away, one new

## Blockers
- none

## Decisions
- Omar reviews slot changes while Priya is away

## Growth
- First design decided without me, and the record says why  [principle:: Deliver Results]  [evidence:: docs/decisions/0031.md]

## Signals
- "I told the recruiter no on Monday"  [signal:: attrition]  [trend:: better]  [likelihood:: low]  [impact:: high]  [regretted:: yes]

## Hard question
What would you change if you had my job?
> Write down sooner what you heard. The pager took you ten weeks.

## Commitments
escalate:: @sam, with the reason

- [ ] @omar writes the first-month plan for the new engineer: [the plan](docs/onboarding/routing.md) #onboarding  [due:: 2026-06-24]  [id:: omar-0611a]
- [x] @dana books the new engineer's desk, laptop and depot day  [output:: three confirmations]  [due:: 2026-06-19]  [completion:: 2026-06-17]  [id:: omar-0611b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-17 15:23:18 -0700
data <<@@@
missed: lee-0604b
@@@
M 644 inline 1on1s/lee/2026-06-04.md
data <<@@@
---
date: 2026-06-04
owner: dana
with: lee
stance: coaching
shared: 2026-06-05
---
## Follow-up
- [x] lee-0521a  [on:: 2026-06-03]

## Priorities
- Nine depots on the tool, two to go
- Parental leave from October: who answers the clerks

## Blockers
- none

## Decisions
- The nightly job is switched off when the eleventh depot uploads, and on no other day

## Growth
- none

## Feedback
- Support for the clerks  [feedback:: coaching]
  - situation:: three clerks rang him on one morning, 06-01
  - behavior:: answered each at length, alone, and moved his own work to the evening
  - impact:: the help page that would have answered all three is still unwritten

## Hard question
Which of your commitments are you least sure of?
> The last two depots. One of them has not answered since April.

## Commitments
escalate:: @sam, the next morning

- [x] @lee publishes [the clerk's help page](docs/import-help.md)  [due:: 2026-06-16]  [completion:: 2026-06-15]  [id:: lee-0604a]
- [-] @lee brings the last two depots onto the tool  [output:: both first uploads, listed]  [missed:: 2026-06-17]  [due:: 2026-06-16]  [id:: lee-0604b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-18 13:48:23 -0700
data <<@@@
done: ines-0612b
@@@
M 644 inline 1on1s/ines/2026-06-12.md
data <<@@@
---
date: 2026-06-12
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0529a  [on:: 2026-06-10]

## Priorities
- Printer swap in Leeds: relabels at 0.7%

## Blockers
- none

## Decisions
- Hull is next; Derby waits for the second delivery

## Growth
- Let the Leeds crew do the second swap while she read the steps aloud  [principle:: Hire and Develop the Best]  [evidence:: docs/labels/swap.md]  [level:: L6]

## Feedback
- Leeds swap  [feedback:: praise]
  - evidence:: docs/labels/swap.md

## Hard question
What are you avoiding right now?
> My half-year review. I would sooner do yours.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @ines swaps Hull's printers #swap  [output:: relabel rate, a week before and a week after]  [due:: 2026-06-24]  [id:: ines-0612a]
- [x] @dana confirms Derby's delivery date  [output:: the date]  [due:: 2026-06-19]  [completion:: 2026-06-18]  [id:: ines-0612b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-18 15:06:19 -0700
data <<@@@
notes: lee 06-18
@@@
M 644 inline 1on1s/lee/2026-06-18.md
data <<@@@
---
date: 2026-06-18
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [-] lee-0604b  [on:: 2026-06-17]

## Priorities
- One depot of two: York has no manager this month, and Lee learned it on the 16th

## Blockers
- York has nobody who may accept a login  [blocker:: politics]  #york

## Decisions
- York moves to August; the nightly job runs for one depot until then

## Growth
- Wrote the help page with the clerks' words and not ours  [principle:: Customer Obsession]  [evidence:: docs/import-help.md]

## Signals
- Told me on the 15th that York was in doubt: "you asked for two days, here they are"  [signal:: performance]  [trend:: better]

## Hard question
What are you avoiding right now?
> I liked being the one they ring. The page takes that away.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee agrees an August day with York's area lead #york  [output:: the date, in writing]  [due:: 2026-07-02]  [id:: lee-0618a]
- [ ] @dana asks Depot Ops who stands in for York #york  [output:: a name]  [due:: 2026-06-25]  [id:: lee-0618b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-18 15:24:39 -0700
data <<@@@
done: priya-0608a
@@@
M 644 inline 1on1s/priya/2026-06-08.md
data <<@@@
---
date: 2026-06-08
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0526a  first delivery at 09:12, no retries  [on:: 2026-06-04]

## Priorities
- What Priya leaves behind when she takes three weeks in July

## Blockers
- none

## Decisions
- Omar reviews slot changes in July; nobody else is asked
- Reversed: making it a shared library before summer is right after all; Returns needs the slot cache in July

## Growth
- Wrote the July hand-over before I asked for one  [principle:: Ownership]  [evidence:: docs/july-handover.md]

## Feedback
- Courier launch  [feedback:: praise]
  - situation:: the courier's sandbox sent duplicate orders on 06-02
  - behavior:: rang their engineer, found the clock difference together, shipped a guard in the afternoon
  - impact:: launch kept its date and the courier asked to name us in their case study

## Hard question
Which of your commitments are you least sure of?
> The guard. It is right, and it has one test.

## Commitments
escalate:: @sam, with the reason

- [x] @priya adds the failure tests for duplicate orders: [the test change](https://git.example.com/slots/pr/1061) #courier  [due:: 2026-06-19]  [completion:: 2026-06-18]  [id:: priya-0608a]
- [x] @dana confirms July cover with Omar  [output:: his yes, in the hand-over page]  [due:: 2026-06-15]  [completion:: 2026-06-11]  [id:: priya-0608b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-19 14:58:12 -0700
data <<@@@
done: mei-0610b
@@@
M 644 inline 1on1s/mei/2026-06-10.md
data <<@@@
---
date: 2026-06-10
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0527a  eleven depots, five mornings, none  [on:: 2026-06-09]

## Priorities
- After the queue: who answers for it

## Blockers
- none

## Decisions
- Mei answers for the label queue; her name is on the page

## Growth
- Wrote the queue's own page of what it promises and what it does not  [principle:: Ownership]  [evidence:: docs/queue/README.md]  [level:: L5]

## Feedback
- Queue, all depots  [feedback:: praise]
  - evidence:: docs/queue/mornings.md

## Hard question
What are you avoiding right now?
> That I would like to hear where I stand, and not at the review.

## Commitments
escalate:: @sam, the next morning

- [x] @dana writes where she stands in five lines  [output:: the five lines, before the meeting]  [due:: 2026-06-16]  [completion:: 2026-06-16]  [id:: mei-0610a]
- [x] @mei names the two numbers that will page her  [output:: the alert file]  [due:: 2026-06-19]  [completion:: 2026-06-19]  [id:: mei-0610b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-22 12:04:49 -0700
data <<@@@
notes: theo-0616b is done
@@@
M 644 inline 1on1s/theo/2026-06-16.md
data <<@@@
---
date: 2026-06-16
owner: dana
with: theo
stance: rescue, coaching
---
## Follow-up
- [-] theo-0519a  [why:: I finished the runbook on Saturday]

## Priorities
- Runbook is published
- Replay: the shift lead asked me about it #flaky-replay

## Blockers
- none

## Decisions
- Keep an eye on it, mornings only
- Circle back on the replay job after the half-year

## Growth
- none

## Feedback
- Runbook  [feedback:: praise]
  - evidence:: docs/recon/runbook.md

## Hard question
Which of your commitments are you least sure of?
> The replay page.

## Commitments
escalate:: @sam, with the reason

- [ ] @theo switches off the old batch  [output:: the change, merged]  [due:: 2026-06-26]  [id:: theo-0616a]
- [x] @dana tells Finance that the old batch ends  [output:: the message]  [due:: 2026-06-22]  [completion:: 2026-06-22]  [id:: theo-0616b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-22 16:12:09 -0700
data <<@@@
notes: priya
@@@
M 644 inline 1on1s/priya/2026-06-22.md
data <<@@@
---
date: 2026-06-22
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0608a  [on:: 2026-06-18]

## Priorities
- Promotion case: what the panel will ask

## Blockers
- none

## Decisions
- The case goes to Sam on 06-26 with both counter-examples in it

## Growth
- Answered the panel's likely "who else changed?" with three named teams and dates  [principle:: Think Big]  [evidence:: docs/growth/priya.md]  [level:: L6]

## Hard question
What would you change if you had my job?
> I would read the weekly notes from Depot Ops myself. I learn more there than in our metrics.

## Commitments
escalate:: @sam, the day after

- [ ] @priya gives Sam [the promotion case](docs/growth/priya.md) #l6  [due:: 2026-06-26]  [id:: priya-0622a]
- [ ] @priya names the second person for courier incidents  [output:: the name on the rota]  [due:: 2026-07-10]  [id:: priya-0622b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-22 18:52:00 -0700
data <<@@@
notes: tidy ines for the half-year
@@@
M 644 inline 1on1s/ines/2026-03-20.md
data <<@@@
---
date: 2026-03-20
owner: dana
with: ines
stance: coaching
shared: 2026-03-23
---
## Follow-up
- [ ] ines-0123a  moved on the 16th, three days after it was due

## Priorities
- Audit text: findings for seven depots are written #label-audit

## Blockers
- none

## Decisions
- Ines finishes the last four depots without waiting for the vendor's new firmware

## Growth
- Rewrote the firmware question so that the vendor could answer with a number  [principle:: Insist on the Highest Standards]  [evidence:: docs/labels/vendor-2026-03.md]

## Feedback
- Dates that move after the day  [feedback:: coaching]
  - situation:: the audit was due on 03-13 and moved on 03-16
  - behavior:: the move came in the hallway, after the depots had asked me
  - impact:: two depots had kept a person free for nothing

## Hard question
Which of your commitments are you least sure of?
> The audit on 04-10. It hangs on a vendor.

## Commitments
escalate:: @sam, the day after it is due

- [x] @ines sends the seven-depot findings to the depots  [output:: the mail, with one page each]  [due:: 2026-04-01]  [completion:: 2026-04-01]  [id:: ines-0320a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-23 17:17:34 -0700
data <<@@@
notes: theo 06-23
@@@
M 644 inline 1on1s/theo/2026-06-23.md
data <<@@@
---
date: 2026-06-23
owner: dana
with: theo
stance: coaching
---
## Priorities
- Old batch

## Blockers
- none

## Decisions
- none

## Growth
- Keeps the third carrier's changes in a list that Finance now reads  [principle:: Earn Trust]  [evidence:: docs/recon/carrier-3.md]

## Hard question
What are you avoiding right now?
no answer: we ran out of time, twenty minutes went to Finance's mail

## Commitments
escalate:: @sam, the day after it is due

- [ ] @theo sends May's open lines to Finance  [output:: the mail]  [due:: 2026-06-29]  [id:: theo-0623a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-24 10:04:02 -0700
data <<@@@
done ines-0612a
@@@
M 644 inline 1on1s/ines/2026-06-12.md
data <<@@@
---
date: 2026-06-12
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0529a  [on:: 2026-06-10]

## Priorities
- Printer swap in Leeds: relabels at 0.7%

## Blockers
- none

## Decisions
- Hull is next; Derby waits for the second delivery

## Growth
- Let the Leeds crew do the second swap while she read the steps aloud  [principle:: Hire and Develop the Best]  [evidence:: docs/labels/swap.md]  [level:: L6]

## Feedback
- Leeds swap  [feedback:: praise]
  - evidence:: docs/labels/swap.md

## Hard question
What are you avoiding right now?
> My half-year review. I would sooner do yours.

## Commitments
escalate:: @sam, the day after it is due

- [x] @ines swaps Hull's printers #swap  [output:: relabel rate, a week before and a week after]  [due:: 2026-06-24]  [completion:: 2026-06-24]  [id:: ines-0612a]
- [x] @dana confirms Derby's delivery date  [output:: the date]  [due:: 2026-06-19]  [completion:: 2026-06-18]  [id:: ines-0612b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-24 10:05:22 -0700
data <<@@@
done lee-0618b
@@@
M 644 inline 1on1s/lee/2026-06-18.md
data <<@@@
---
date: 2026-06-18
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [-] lee-0604b  [on:: 2026-06-17]

## Priorities
- One depot of two: York has no manager this month, and Lee learned it on the 16th

## Blockers
- York has nobody who may accept a login  [blocker:: politics]  #york

## Decisions
- York moves to August; the nightly job runs for one depot until then

## Growth
- Wrote the help page with the clerks' words and not ours  [principle:: Customer Obsession]  [evidence:: docs/import-help.md]

## Signals
- Told me on the 15th that York was in doubt: "you asked for two days, here they are"  [signal:: performance]  [trend:: better]

## Hard question
What are you avoiding right now?
> I liked being the one they ring. The page takes that away.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee agrees an August day with York's area lead #york  [output:: the date, in writing]  [due:: 2026-07-02]  [id:: lee-0618a]
- [x] @dana asks Depot Ops who stands in for York #york  [output:: a name]  [due:: 2026-06-25]  [completion:: 2026-06-24]  [id:: lee-0618b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-24 11:17:02 -0700
data <<@@@
done omar-0611a
@@@
M 644 inline 1on1s/omar/2026-06-11.md
data <<@@@
---
date: 2026-06-11
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0528a  [on:: 2026-06-10]

## Priorities
- July: two people away, one new

## Blockers
- none

## Decisions
- Omar reviews slot changes while Priya is away

## Growth
- First design decided without me, and the record says why  [principle:: Deliver Results]  [evidence:: docs/decisions/0031.md]

## Signals
- "I told the recruiter no on Monday"  [signal:: attrition]  [trend:: better]  [likelihood:: low]  [impact:: high]  [regretted:: yes]

## Hard question
What would you change if you had my job?
> Write down sooner what you heard. The pager took you ten weeks.

## Commitments
escalate:: @sam, with the reason

- [x] @omar writes the first-month plan for the new engineer: [the plan](docs/onboarding/routing.md) #onboarding  [due:: 2026-06-24]  [completion:: 2026-06-24]  [id:: omar-0611a]
- [x] @dana books the new engineer's desk, laptop and depot day  [output:: three confirmations]  [due:: 2026-06-19]  [completion:: 2026-06-17]  [id:: omar-0611b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-24 16:56:43 -0700
data <<@@@
notes: mei
@@@
M 644 inline 1on1s/mei/2026-06-24.md
data <<@@@
---
date: 2026-06-24
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0610a  [on:: 2026-06-16]
- [x] mei-0610b  [on:: 2026-06-19]

## Priorities
- Autumn: returns
- What the new engineer should break first

## Blockers
- none

## Decisions
- Mei drafts the returns question and not the returns design

## Growth
- Named the person at each depot who rings when labels fail, from memory  [principle:: Customer Obsession]  [evidence:: docs/queue/contacts.md]

## Hard question
What have I not asked you that I should have?
> What you wrote in the five lines about asking earlier. I had hoped that you had not noticed.

## Commitments
escalate:: @sam, the day after

- [ ] @mei writes the returns question: [one page](docs/returns-question.md) #returns-2027  [due:: 2026-07-08]  [id:: mei-0624a]
- [ ] @dana puts Mei's name against the queue in the half-year plan  [output:: the plan's line]  [due:: 2026-07-01]  [id:: mei-0624b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-24 17:41:37 -0700
data <<@@@
notes: half-year review of priya
@@@
M 644 inline 1on1s/priya/2026-06-24-review.md
data <<@@@
---
date: 2026-06-24
owner: dana
with: priya
kind: review
---
## Proposal
- Three launches carried without me, and the rate limits settled with Legal  [rating:: TT]  [performance:: high]  [potential:: high]
- Ready for the wider scope that she already carries  [level:: L6]
- Put her before the July panel  [ask:: panel slot on 2026-07-16]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-25 16:01:34 -0700
data <<@@@
notes: half-year review of lee
@@@
M 644 inline 1on1s/lee/2026-06-25-review.md
data <<@@@
---
date: 2026-06-25
owner: dana
with: lee
kind: review
---
## Proposal
- Two slips in winter, and none since the standard was said  [rating:: HV2]  [performance:: medium]  [potential:: medium]
- At level, and steady since March  [level:: L5]
- Keep him on the depots' tools  [ask:: a clerk's day a month, kept through 2026]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-25 17:55:27 -0700
data <<@@@
notes: 1:1 with omar
@@@
M 644 inline 1on1s/omar/2026-06-25.md
data <<@@@
---
date: 2026-06-25
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0611a  [on:: 2026-06-24]

## Priorities
- First month of the new engineer
- Hull asks for a second planner region

## Blockers
- none

## Decisions
- Hull waits for September

## Growth
- none

## Feedback
- Alerts and rota  [feedback:: praise]
  - situation:: from 01-22 he raised the night pages with numbers, four meetings running
  - behavior:: kept to the numbers while I had no answer
  - impact:: pages at night fell from nine a month to none; two others stayed on the rota because of it

## Hard question
What have I not asked you that I should have?
> Whether you would have done it without the recruiter.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @omar pairs with the new engineer on one override  [output:: the change, with both names]  [due:: 2026-07-09]  [id:: omar-0625a]
- [ ] @dana answers Omar's last question in writing  [output:: half a page]  [due:: 2026-07-02]  [id:: omar-0625b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-26 12:03:45 -0700
data <<@@@
done: priya-0622a
@@@
M 644 inline 1on1s/priya/2026-06-22.md
data <<@@@
---
date: 2026-06-22
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0608a  [on:: 2026-06-18]

## Priorities
- Promotion case: what the panel will ask

## Blockers
- none

## Decisions
- The case goes to Sam on 06-26 with both counter-examples in it

## Growth
- Answered the panel's likely "who else changed?" with three named teams and dates  [principle:: Think Big]  [evidence:: docs/growth/priya.md]  [level:: L6]

## Hard question
What would you change if you had my job?
> I would read the weekly notes from Depot Ops myself. I learn more there than in our metrics.

## Commitments
escalate:: @sam, the day after

- [x] @priya gives Sam [the promotion case](docs/growth/priya.md) #l6  [due:: 2026-06-26]  [completion:: 2026-06-26]  [id:: priya-0622a]
- [ ] @priya names the second person for courier incidents  [output:: the name on the rota]  [due:: 2026-07-10]  [id:: priya-0622b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-26 14:56:18 -0700
data <<@@@
notes: 1:1 with ines
@@@
M 644 inline 1on1s/ines/2026-06-26.md
data <<@@@
---
date: 2026-06-26
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0612a  2.2% before, 0.9% after  [on:: 2026-06-24]

## Priorities
- Half-year: what the audit changed
- Who carries the cost sheet in July #relabel-cost

## Blockers
- none

## Decisions
- Ines keeps the cost sheet

## Growth
- Relabel rate from 2.1% to 1.0% in six months, by her own count and Finance's  [principle:: Deliver Results]  [evidence:: docs/labels/relabel-2026-06.md]

## Hard question
What would you change if you had my job?
> Tell people what you will judge them by before, and not with the verdict.

## Commitments
escalate:: @sam, with the reason

- [ ] @ines sends Finance the June sheet #relabel-cost  [output:: the mail]  [due:: 2026-07-08]  [id:: ines-0626a]
- [ ] @ines plans the Derby swap with the depot: [the plan](docs/labels/derby.md)  [due:: 2026-07-03]  [id:: ines-0626b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-26 16:47:45 -0700
data <<@@@
notes: half-year review of omar
@@@
M 644 inline 1on1s/omar/2026-06-26-review.md
data <<@@@
---
date: 2026-06-26
owner: dana
with: omar
kind: review
---
## Proposal
- Leads routing in all but the title  [rating:: HV3]  [performance:: high]  [potential:: high]
- Technical lead for routing from July
- Retention money before September  [ask:: stock refresh, decided by 2026-08-14]

## Private
Without the rota he would be gone; I was ten weeks late and the refresh is partly the price of that.
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-29 11:50:53 -0700
data <<@@@
notes: theo-0623a is done
@@@
M 644 inline 1on1s/theo/2026-06-23.md
data <<@@@
---
date: 2026-06-23
owner: dana
with: theo
stance: coaching
---
## Priorities
- Old batch

## Blockers
- none

## Decisions
- none

## Growth
- Keeps the third carrier's changes in a list that Finance now reads  [principle:: Earn Trust]  [evidence:: docs/recon/carrier-3.md]

## Hard question
What are you avoiding right now?
no answer: we ran out of time, twenty minutes went to Finance's mail

## Commitments
escalate:: @sam, the day after it is due

- [x] @theo sends May's open lines to Finance  [output:: the mail]  [due:: 2026-06-29]  [completion:: 2026-06-29]  [id:: theo-0623a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-29 15:41:40 -0700
data <<@@@
missed: theo-0616a
@@@
M 644 inline 1on1s/theo/2026-06-16.md
data <<@@@
---
date: 2026-06-16
owner: dana
with: theo
stance: rescue, coaching
---
## Follow-up
- [-] theo-0519a  [why:: I finished the runbook on Saturday]

## Priorities
- Runbook is published
- Replay: the shift lead asked me about it #flaky-replay

## Blockers
- none

## Decisions
- Keep an eye on it, mornings only
- Circle back on the replay job after the half-year

## Growth
- none

## Feedback
- Runbook  [feedback:: praise]
  - evidence:: docs/recon/runbook.md

## Hard question
Which of your commitments are you least sure of?
> The replay page.

## Commitments
escalate:: @sam, with the reason

- [-] @theo switches off the old batch  [output:: the change, merged]  [missed:: 2026-06-29]  [due:: 2026-06-26]  [id:: theo-0616a]
- [x] @dana tells Finance that the old batch ends  [output:: the message]  [due:: 2026-06-22]  [completion:: 2026-06-22]  [id:: theo-0616b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-29 16:32:44 -0700
data <<@@@
notes: half-year review of ines
@@@
M 644 inline 1on1s/ines/2026-06-29-review.md
data <<@@@
---
date: 2026-06-29
owner: dana
with: ines
kind: review
---
## Proposal
- The audit changed what depots buy, and two dates to Finance were missed  [rating:: HV1]  [performance:: medium]  [potential:: high]
- Stays at level this half  [level:: L5]
- Second pair of hands for depot work  [ask:: one contractor, July to September]

## Private
If the panel asks why not HV2: the Finance miss. If they ask when I told her the standard, I have no good answer.
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-30 15:37:24 -0700
data <<@@@
notes: 1:1 with theo
@@@
M 644 inline 1on1s/theo/2026-06-30.md
data <<@@@
---
date: 2026-06-30
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [-] theo-0616a  [on:: 2026-06-29]

## Priorities
- Half-year
- May's open lines are with Finance

## Blockers
- none

## Decisions
- The old batch gets a new date in July

## Growth
- none

## Hard question
What have I not asked you that I should have?
> How the review will go.

## Commitments
escalate:: @sam, with the reason

- [ ] @theo proposes the date for the old batch  [output:: the date, with the reason]  [due:: 2026-07-07]  [id:: theo-0630a]
- [ ] @dana writes Theo's review  [output:: the review]  [due:: 2026-07-03]  [id:: theo-0630b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-30 15:50:24 -0700
data <<@@@
notes: half-year review of theo
@@@
M 644 inline 1on1s/theo/2026-06-30-review.md
data <<@@@
---
date: 2026-06-30
owner: dana
with: theo
kind: review
---
## Proposal
- A full half of carriers  [rating:: HV2]  [performance:: medium]  [potential:: medium]
- At level; three carriers moved in the half  [level:: L5]
- Stays on reconciliation  [ask:: no change in the second half]

## Private
I finished the thresholds and the runbook myself and wrote "at level" all the same. Talk to Sam before the room does.
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-06-30 17:40:40 -0700
data <<@@@
notes: half-year review of mei
@@@
M 644 inline 1on1s/mei/2026-06-30-review.md
data <<@@@
---
date: 2026-06-30
owner: dana
with: mei
kind: review
---
## Proposal
- Owns the queue since the goal is on paper  [rating:: HV3]  [performance:: high]  [potential:: medium]
- Grows into the next level by early next year if returns go as the queue did  [level:: L5]
- Clear goals on paper from the first week for whoever joins next  [ask:: the first-week path for every new engineer]
@@@
